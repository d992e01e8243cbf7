import { describe, expect, it } from 'vitest'
import type { Block } from '../../../engine/letter/letter.ts'
import { UnwritableLetter } from '../../../documents/xml/unwritable-letter.ts'
import { shortBlocks } from './read-blocks.ts'
import { BULLET, NUMBERING, W, field, p, r } from './make-docx.ts'
import { insertAfter, newBlock, removeBlock, replaceWords, rewriteDocx } from './rewrite-docx.ts'

const INTRO = 'Wij hebben uw aanvraag voor een uitkering ontvangen.'
const bold = '<w:b/>'

describe('docxWriter: woorden vervangen', () => {
  it('verandert alleen de geraakte run en laat alle andere onderdelen staan', async () => {
    const { body, changed } = await rewriteDocx(
      { body: p(INTRO) + `<w:p w:rsidR="00A1">${r('U krijgt ')}${r('binnenkort', bold)}<w:proofErr w:type="gramEnd"/>${r(' bericht van ons.')}</w:p>` },
      replaceWords('binnenkort', 'voor 1 mei'),
    )
    expect(body).toBe(p(INTRO) + `<w:p w:rsidR="00A1">${r('U krijgt ')}${r('voor 1 mei', bold)}<w:proofErr w:type="gramEnd"/>${r(' bericht van ons.')}</w:p>`)
    expect(changed).toEqual(['word/document.xml'])
  })

  it('zet tekst die over runs heen komt in de eerste; de andere verliezen alleen hun woorden', async () => {
    const { body } = await rewriteDocx(
      { body: `<w:p>${r('Wij hebben ')}${r('uw verzoek', bold)}${r(' tot betaling ontvangen.')}</w:p>` },
      replaceWords('uw verzoek tot betaling', 'uw brief'),
    )
    expect(body).toBe(`<w:p>${r('Wij hebben ')}${r('uw brief', bold)}${r(' ontvangen.')}</w:p>`)
  })

  it('houdt opmaak, bladwijzers en velden tussen twee wijzigingen', async () => {
    const middle = `${r('de ', '')}<w:bookmarkStart w:id="4" w:name="b"/>${r('beslissing', bold)}<w:bookmarkEnd w:id="4"/>${field(' MERGEFIELD Datum ', r('«Datum»'))}`
    const { body } = await rewriteDocx({ body: `<w:p>${r('Conform ')}${middle}${r(' geschiedt uitbetaling.')}</w:p>` }, (blocks) =>
      replaceWords('geschiedt uitbetaling', 'betalen wij')(replaceWords('Conform', 'Volgens')(blocks)),
    )
    expect(body).toBe(`<w:p>${r('Volgens ')}${middle}${r(' betalen wij.')}</w:p>`)
  })

  it('vraagt om spaties te bewaren als de nieuwe tekst die aan de rand heeft', async () => {
    const { body } = await rewriteDocx({ body: `<w:p><w:r><w:t>Bel</w:t></w:r>${r(' ons.', bold)}</w:p>` }, replaceWords('Bel', 'Bel of mail '))
    expect(body).toBe(`<w:p>${r('Bel of mail ')}${r(' ons.', bold)}</w:p>`)
  })

  it('schrijft leestekens van XML, tabs en regeleinden zoals het hoort, en verboden tekens niet', async () => {
    const { body, letter } = await rewriteDocx({ body: p('Bel ons morgen gerust even op.') }, replaceWords('Bel ons', 'A < B & "C"\tD\nE\u0001'))
    expect(body).toBe(
      '<w:p><w:r><w:t xml:space="preserve">A &lt; B &amp; "C"</w:t><w:tab/><w:t xml:space="preserve">D</w:t><w:br/><w:t xml:space="preserve">E morgen gerust even op.</w:t></w:r></w:p>',
    )
    expect(letter.blocks[0]?.text).toBe('A < B & "C"\tD\nE morgen gerust even op.')
  })

  it('haalt een tab of regeleinde weg dat in de vervangen tekst stond', async () => {
    const { body } = await rewriteDocx({ body: '<w:p><w:r><w:t>Datum:</w:t><w:tab/><w:t>3 mei</w:t></w:r></w:p>' }, replaceWords('Datum:\t3 mei', 'Op 3 mei'))
    expect(body).toBe('<w:p><w:r><w:t xml:space="preserve">Op </w:t><w:t>3 mei</w:t></w:r></w:p>')
  })

  it('vindt woorden terug tussen verwijzingen, zachte streepjes en CDATA', async () => {
    const { body } = await rewriteDocx(
      { body: '<w:p><w:r><w:t>R&amp;D van de ge\u00ADmeente</w:t><w:t xml:space="preserve"><![CDATA[ <helpt> u]]></w:t></w:r></w:p>' },
      (blocks) => replaceWords('u', 'jou')(replaceWords('van de', 'bij de')(blocks)),
    )
    expect(body).toBe('<w:p><w:r><w:t xml:space="preserve">R&amp;D bij de ge\u00ADmeente</w:t><w:t xml:space="preserve"> &lt;helpt&gt; jou</w:t></w:r></w:p>')
  })

  it('zet tekst achter een link buiten de link, en tekst in een link erin', async () => {
    const link = (text: string): string => `<w:hyperlink r:id="rL">${r(text, '<w:u w:val="single"/>')}</w:hyperlink>`
    const links = { rL: 'https://voorbeeld.example' }
    const after = await rewriteDocx({ links, body: `<w:p>${r('Kijk op ')}${link('onze site')}</w:p>` }, replaceWords('onze site', 'onze site.'))
    expect(after.body).toBe(`<w:p>${r('Kijk op ')}${link('onze site')}${r('.')}</w:p>`)
    const inside = await rewriteDocx(
      { links, body: `<w:p>${r('Kijk op ')}${link('onze site')}${r(' voor meer.')}</w:p>` },
      replaceWords('onze site', 'onze website'),
    )
    expect(inside.body).toBe(`<w:p>${r('Kijk op ')}${link('onze website')}${r(' voor meer.')}</w:p>`)
  })

  it('schrijft in kop- en voetteksten, tabellen en noten, en raakt alleen dat onderdeel', async () => {
    const parts = [
      { name: 'word/header1.xml', kind: 'header', xml: `<w:hdr ${W}>${p('Afdeling Inkomen')}</w:hdr>` },
      { name: 'word/footnotes.xml', kind: 'footnotes', xml: `<w:footnotes ${W}><w:footnote w:id="2">${p('Zie artikel 4.')}</w:footnote></w:footnotes>` },
    ]
    const section = '<w:sectPr><w:headerReference w:type="default" r:id="rId2"/></w:sectPr>'
    const source = { body: p(INTRO) + `<w:tbl><w:tr><w:tc>${p('mei')}</w:tc><w:tc>${p('€ 5')}</w:tc></w:tr></w:tbl>`, parts, section }
    const header = await rewriteDocx(source, replaceWords('Afdeling Inkomen', 'Team Inkomen'))
    expect([header.changed, header.part('word/header1.xml').includes(p('Team Inkomen'))]).toEqual([['word/header1.xml'], true])
    expect((await rewriteDocx(source, replaceWords('artikel 4', 'artikel 5'))).changed).toEqual(['word/footnotes.xml'])
    expect((await rewriteDocx(source, replaceWords('€ 5', '€ 6'))).body).toContain(p('€ 6'))
  })

  it('verandert een tekstvak in beide kopieën, ook als de alinea eromheen mee verandert', async () => {
    const box = (text: string): string => `<w:txbxContent>${p(text)}</w:txbxContent>`
    const drawing = (text: string): string =>
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box(text)}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box(text)}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    const { body } = await rewriteDocx({ body: `<w:p>${drawing('Neem uw paspoort mee.')}${r('Kom naar het loket.')}</w:p>` }, (blocks) =>
      replaceWords('Kom', 'Ga')(replaceWords('uw paspoort', 'uw rijbewijs')(blocks)),
    )
    expect(body).toBe(`<w:p>${drawing('Neem uw rijbewijs mee.')}${r('Ga naar het loket.')}</w:p>`)
  })

  it('verandert de tak van een keuzeveld in de instructie, met aanhalingstekens beschermd', async () => {
    const code = (text: string): string => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`
    const choice = (one: string, other: string): string =>
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${code(` IF a = b "${one}" "`)}${code(`${other}" `)}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('x')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`
    const { body } = await rewriteDocx({ body: p(INTRO) + choice('U krijgt geld.', 'U krijgt niets.') }, (blocks) =>
      replaceWords('niets', '"niets"')(replaceWords('geld', 'een bedrag')(blocks)),
    )
    expect(body).toBe(p(INTRO) + choice('U krijgt een bedrag.', 'U krijgt \\"niets\\".'))
    const quoted = await rewriteDocx({ body: p(INTRO) + choice('U krijgt een \\"uitkering\\".', '') }, replaceWords('krijgt een "uitkering', 'ontvangt "geld'))
    expect(quoted.body).toBe(p(INTRO) + choice('U ontvangt \\"geld\\".', ''))
  })
})

describe('docxWriter: velden zijn beschermd', () => {
  const body = `<w:p>${r('Geachte ')}${field(' MERGEFIELD Naam ', r('«Naam»'))}${r(', u krijgt bericht.')}</w:p>${p(INTRO)}`

  it('weigert te schrijven als een veld uit een zin is verdwenen', async () => {
    const gone = rewriteDocx({ body }, (blocks) => blocks.map((block) => ({ ...block, text: block.text.replace('«Naam»', 'heer'), placeholders: [] })))
    await expect(gone).rejects.toThrow(UnwritableLetter)
    await expect(gone).rejects.toThrow('Het invulveld «Naam» is uit de tekst verdwenen.')
  })

  it('zet tekst naast een veld in een eigen run met de opmaak ernaast', async () => {
    const { body: written } = await rewriteDocx(
      { body: `<w:p>${field(' MERGEFIELD A ', r('«A»'))}${field(' MERGEFIELD B ', r('«B»'))}</w:p>${p(INTRO)}` },
      (blocks) =>
        blocks.map((block) =>
          block.text === '«A»«B»'
            ? {
                ...block,
                text: '«A» en «B»',
                placeholders: [
                  { start: 0, end: 3, label: 'A' },
                  { start: 7, end: 10, label: 'B' },
                ],
              }
            : block,
        ),
    )
    expect(written).toBe(`<w:p>${field(' MERGEFIELD A ', r('«A»'))}${r(' en ')}${field(' MERGEFIELD B ', r('«B»'))}</w:p>${p(INTRO)}`)
  })

  it('schrijft een gekopieerd veld als echt veld in een nieuwe alinea', async () => {
    const { body: written } = await rewriteDocx(
      { body },
      insertAfter(INTRO, newBlock('paragraph', 'Dag «Naam»!', { placeholders: [{ start: 4, end: 10, label: 'Naam' }] })),
    )
    expect(written).toBe(`${body}<w:p>${r('Dag ')}${field(' MERGEFIELD Naam ', r('«Naam»'))}${r('!')}</w:p>`)
  })
})

describe('docxWriter: nieuwe, verwijderde en andere alinea’s', () => {
  const style = '<w:pStyle w:val="Kop2"/>'
  const body = p('Uw uitkering', style) + p(INTRO, '<w:spacing w:after="200"/>', '<w:sz w:val="22"/>') + p('een kopie', BULLET, bold) + p('een bewijs', BULLET)

  it('geeft een nieuwe alinea de eigenschappen van de alinea ervoor en de opmaak van haar tekst', async () => {
    const { body: written } = await rewriteDocx({ body, numbering: NUMBERING }, insertAfter(INTRO, newBlock('paragraph', 'Bel ons gerust.')))
    expect(written).toBe(
      body.replace(p('een kopie', BULLET, bold), p('Bel ons gerust.', '<w:spacing w:after="200"/>', '<w:sz w:val="22"/>') + p('een kopie', BULLET, bold)),
    )
  })

  it('geeft een nieuw lijstpunt de nummering van het punt ernaast en een kop de stijl van een kop', async () => {
    const { body: written, letter } = await rewriteDocx(
      { body, numbering: NUMBERING },
      insertAfter('een bewijs', newBlock('listItem', 'een foto', { level: 2 }), newBlock('heading', 'Vragen?', { level: 2 })),
    )
    expect(written).toBe(`${body}${p('een foto', '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>')}${p('Vragen?', style)}`)
    expect(shortBlocks(letter).slice(-2)).toEqual(['listItem 2: een foto', 'heading 2: Vragen?'])
  })

  it('typt een bolletje als de brief geen lijst heeft', async () => {
    const { letter, body: written } = await rewriteDocx({ body: p(INTRO) }, insertAfter(INTRO, newBlock('listItem', 'een kopie')))
    expect(written).toContain('<w:r><w:t xml:space="preserve">•</w:t><w:tab/></w:r><w:r><w:t xml:space="preserve">een kopie</w:t></w:r>')
    expect(shortBlocks(letter)).toEqual([`paragraph: ${INTRO}`, 'listItem 1: een kopie'])
  })

  it('zet een nieuwe eerste alinea voor de eerste, en een alinea na een tabel niet in de tabel', async () => {
    const table = `<w:tbl><w:tr><w:tc>${p('mei')}</w:tc><w:tc>${p('€ 5')}</w:tc></w:tr></w:tbl>`
    const { body: written } = await rewriteDocx({ body: p(INTRO) + table }, (blocks) => [
      newBlock('paragraph', 'Eerst dit.'),
      ...blocks,
      newBlock('paragraph', 'Dan dat.'),
    ])
    expect(written).toBe(p('Eerst dit.') + p(INTRO) + table + p('Dan dat.'))
  })

  it('zet een witregel mee als de brief alinea’s zo uit elkaar zet, en haalt er een weg', async () => {
    const blank = '<w:p><w:pPr><w:spacing w:line="240"/></w:pPr></w:p>'
    const spaced = p(INTRO) + blank + p('Bel ons gerust als iets niet klopt.') + blank + p('Wij helpen u graag verder met alles.')
    const inserted = await rewriteDocx({ body: spaced }, insertAfter('Bel ons', newBlock('paragraph', 'Of mail ons.')))
    expect(inserted.body).toBe(
      p(INTRO) + blank + p('Bel ons gerust als iets niet klopt.') + blank + p('Of mail ons.') + blank + p('Wij helpen u graag verder met alles.'),
    )
    expect((await rewriteDocx({ body: spaced }, removeBlock('Bel ons'))).body).toBe(p(INTRO) + blank + p('Wij helpen u graag verder met alles.'))
  })

  it('haalt een alinea weg, maar niet een bladwijzer die verder reikt, een plaatje, of de laatste van een cel', async () => {
    expect((await rewriteDocx({ body, numbering: NUMBERING }, removeBlock('een kopie'))).body).toBe(body.replace(p('een kopie', BULLET, bold), ''))
    const picture = '<w:r><w:drawing><wp:inline/></w:drawing></w:r>'
    expect((await rewriteDocx({ body: p(INTRO) + `<w:p>${picture}${r('Bijschrift')}</w:p>` }, removeBlock('Bijschrift'))).body).toBe(
      `${p(INTRO)}<w:p>${picture}</w:p>`,
    )
    const reach = `<w:p>${r('Weg ermee')}<w:bookmarkStart w:id="3" w:name="x"/></w:p><w:p><w:bookmarkEnd w:id="3"/>${r(INTRO)}</w:p>`
    expect((await rewriteDocx({ body: reach }, removeBlock('Weg ermee'))).body).toBe(
      `<w:bookmarkStart w:id="3" w:name="x"/><w:p><w:bookmarkEnd w:id="3"/>${r(INTRO)}</w:p>`,
    )
    const table = (cell: string): string => `${p(INTRO)}<w:tbl><w:tr><w:tc>${cell}</w:tc><w:tc>${p('b')}</w:tc></w:tr></w:tbl>`
    expect((await rewriteDocx({ body: table(p('a', '<w:jc w:val="right"/>')) }, removeBlock('a\b'))).body).toBe(table(p('a', '<w:jc w:val="right"/>')))
    expect((await rewriteDocx({ body: table(p('a', '<w:jc w:val="right"/>')) }, (blocks) => blocks.filter((block) => block.text !== 'a'))).body).toBe(
      table('<w:p><w:pPr><w:jc w:val="right"/></w:pPr></w:p>'),
    )
  })

  it('maakt van een alinea een kop of lijstpunt en terug', async () => {
    const kinds = (kind: 'heading' | 'listItem' | 'paragraph', words: string, level = 1) =>
      rewriteDocx({ body, numbering: NUMBERING }, (blocks) => blocks.map((block) => (block.text === words ? { ...block, kind, level } : block)))
    expect((await kinds('heading', INTRO, 2)).body).toBe(body.replace('<w:spacing w:after="200"/>', style))
    expect((await kinds('listItem', INTRO)).body).toBe(body.replace('<w:spacing w:after="200"/>', BULLET))
    expect((await kinds('paragraph', 'een kopie')).body).toBe(body.replace(p('een kopie', BULLET, bold), p('een kopie', '<w:spacing w:after="200"/>', bold)))
  })
})

describe('docxWriter: knippen en plakken van alinea’s', () => {
  const first = `<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${r('Wij hebben ')}${r('uw brief', bold)}${r(' gelezen. U krijgt ')}${field(' MERGEFIELD Bedrag ', r('«Bedrag»'))}${r(' van ons.')}</w:p>`
  const split = (blocks: readonly Block[]): readonly Block[] =>
    blocks.flatMap((block) =>
      block.text.includes('gelezen')
        ? [
            { ...block, text: 'Wij hebben uw brief gelezen.', placeholders: [] },
            newBlock(block.kind, 'U krijgt «Bedrag» van ons.', { placeholders: [{ start: 9, end: 17, label: 'Bedrag' }] }),
          ]
        : [block],
    )

  it('knipt een alinea met haar velden en opmaak', async () => {
    const { body } = await rewriteDocx({ body: first + p(INTRO) }, split)
    expect(body).toBe(
      `<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${r('Wij hebben ')}${r('uw brief', bold)}${r(' gelezen.')}</w:p><w:p><w:pPr><w:jc w:val="both"/></w:pPr>${r('U krijgt ')}${field(' MERGEFIELD Bedrag ', r('«Bedrag»'))}${r(' van ons.')}</w:p>${p(INTRO)}`,
    )
  })

  it('laat het einde van een sectie bij het laatste stuk', async () => {
    const { body } = await rewriteDocx(
      { body: p('Wij hebben alles gelezen. U hoort snel van ons.', '<w:sectPr><w:pgSz w:w="1"/></w:sectPr>') + p(INTRO) },
      (blocks) =>
        blocks.flatMap((block) =>
          block.text.startsWith('Wij hebben alles')
            ? [{ ...block, text: 'Wij hebben alles gelezen.' }, newBlock('paragraph', 'U hoort snel van ons.')]
            : [block],
        ),
    )
    expect(body).toBe(p('Wij hebben alles gelezen.') + p('U hoort snel van ons.', '<w:sectPr><w:pgSz w:w="1"/></w:sectPr>') + p(INTRO))
  })

  it('plakt twee alinea’s aan elkaar met hun runs, ook met een witregel ertussen', async () => {
    const { body } = await rewriteDocx({ body: `${p('Bel ons.')}<w:p/><w:p>${r('Of ')}${r('mail', bold)}${r(' ons.')}</w:p>${p(INTRO)}` }, (blocks) => {
      const [one, other, ...rest] = blocks
      return one === undefined || other === undefined ? blocks : [{ ...one, text: `${one.text} ${other.text}` }, ...rest]
    })
    expect(body).toBe(`<w:p>${r('Bel ons. ')}${r('Of ')}${r('mail', bold)}${r(' ons.')}</w:p>${p(INTRO)}`)
  })

  it('plakt ook over een tabel heen, met het veld erbij', async () => {
    const table = `<w:tbl><w:tr><w:tc>${p('mei')}</w:tc><w:tc>${p('€ 5')}</w:tc></w:tr></w:tbl>`
    const { letter } = await rewriteDocx({ body: `${p(INTRO)}${table}<w:p>${r('Tot ')}${field(' MERGEFIELD Datum ', r('«Datum»'))}</w:p>` }, (blocks) => {
      const [intro, one, cell, last] = blocks
      if (intro === undefined || one === undefined || cell === undefined || last === undefined) return blocks
      return [
        intro,
        one,
        { ...cell, text: `${cell.text} ${last.text}`, placeholders: last.placeholders.map((name) => ({ ...name, start: name.start + 4, end: name.end + 4 })) },
      ]
    })
    expect(letter.blocks.map((block) => [block.text, block.placeholders.length])).toEqual([
      [INTRO, 0],
      ['mei', 0],
      ['€ 5 Tot «Datum»', 1],
    ])
  })
})
