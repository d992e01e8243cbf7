import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../engine/letter/letter.ts'
import { insertAfter, newBlock, removeBlock, replaceWords } from '../docx/rewrite-docx.ts'
import { item, list, th, tp } from './make-odt.ts'
import { rewriteOdt } from './rewrite-odt.ts'

const INTRO = 'Wij hebben uw aanvraag voor een uitkering ontvangen.'
const bold = (text: string): string => `<text:span text:style-name="T1">${text}</text:span>`

const toKind =
  (words: string, kind: Block['kind'], level?: number) =>
  (blocks: readonly Block[]): readonly Block[] =>
    blocks.map((block) => (block.text.includes(words) ? { ...block, kind, ...(level === undefined ? {} : { level }) } : block))

describe('odtWriter: woorden vervangen', () => {
  it('geeft zonder wijzigingen dezelfde bytes terug', async () => {
    const bytes = readFileSync('tests/fixtures/sjabloon.odt')
    expect(Buffer.from((await rewriteOdt(bytes, (blocks) => blocks)).bytes).equals(bytes)).toBe(true)
  })

  it('verandert alleen de geraakte tekst; nieuwe woorden krijgen de opmaak van de eerste', async () => {
    const { body, changed } = await rewriteOdt(
      { body: tp(INTRO) + tp(`Wij hebben ${bold('uw verzoek')} tot betaling ontvangen.`) },
      replaceWords('uw verzoek tot betaling', 'uw brief'),
    )
    expect(body).toBe(tp(INTRO) + tp(`Wij hebben ${bold('uw brief')} ontvangen.`))
    expect(changed).toEqual(['content.xml'])
  })

  it('schrijft tabs, regels en dubbele spaties als elementen en haalt ze ook weg', async () => {
    expect((await rewriteOdt({ body: tp('Bel ons gerust.') }, replaceWords('ons', 'A\tB\nC  & D'))).body).toBe(
      tp('Bel A<text:tab/>B<text:line-break/>C <text:s text:c="1"/>&amp; D gerust.'),
    )
    expect((await rewriteOdt({ body: tp('Datum:<text:tab/>3 mei') }, replaceWords('Datum:\t3', 'Op 3'))).body).toBe(tp('Op 3 mei'))
  })

  it('verandert een noot, een kader, een voettekst en een tak van een voorwaarde', async () => {
    const bytes = readFileSync('tests/fixtures/sjabloon.odt')
    const change = (from: string, to: string) => rewriteOdt(bytes, replaceWords(from, to))
    expect((await change('artikel 4', 'artikel 5')).body).toContain('Dit staat in artikel 5 van de wet.</text:p></text:note-body>')
    expect((await change('uw paspoort', 'uw rijbewijs')).body).toContain('Let op: neem uw rijbewijs mee.</text:p></draw:text-box>')
    expect((await change('Postbus 12', 'Postbus 13')).changed).toEqual(['styles.xml'])
    expect((await change('geen uitkering van ons', '"niets"')).body).toContain('text:string-value-if-false="&quot;niets&quot;"')
  })

  it('weigert als een veld uit een zin is verdwenen', async () => {
    const gone = rewriteOdt({ body: tp('Dag <text:placeholder text:placeholder-type="text">&lt;Naam&gt;</text:placeholder>, welkom.') + tp(INTRO) }, (blocks) =>
      blocks.map((block) => ({ ...block, text: block.text.replace('<Naam>', 'u'), placeholders: [] })),
    )
    await expect(gone).rejects.toThrow('Het invulveld <Naam> is uit de tekst verdwenen.')
  })
})

describe('odtWriter: alinea’s en lijsten', () => {
  const body =
    th('Uw uitkering', 2) + tp(INTRO, 'P1') + list('L1', tp('een kopie'), tp('een bewijs'), tp('een foto')) + tp('Bel ons gerust als iets niet klopt.', 'P1')

  it('zet een nieuwe alinea, kop en lijstpunt met de stijl van hun soort', async () => {
    expect((await rewriteOdt({ body }, insertAfter(INTRO, newBlock('paragraph', 'Lees verder.'), newBlock('heading', 'Wat nu?', { level: 2 })))).body).toBe(
      body.replace(tp(INTRO, 'P1'), tp(INTRO, 'P1') + tp('Lees verder.', 'P1') + th('Wat nu?', 2)),
    )
    expect((await rewriteOdt({ body }, insertAfter('een kopie', newBlock('listItem', 'een pas')))).body).toBe(
      body.replace(item(tp('een bewijs')), item(tp('een pas')) + item(tp('een bewijs'))),
    )
    expect(
      (await rewriteOdt({ body }, insertAfter('Bel ons', newBlock('listItem', 'Een', { level: 1 }), newBlock('listItem', 'Twee', { level: 1 })))).body,
    ).toBe(body + list('L1', tp('Een'), tp('Twee')))
  })

  it('zet een alinea midden in een lijst erbuiten; de lijst gaat daarna verder', async () => {
    const { body: written } = await rewriteOdt({ body }, insertAfter('een kopie', newBlock('paragraph', 'Let goed op.')))
    expect(written).toBe(
      body.replace(
        item(tp('een kopie')),
        `${item(tp('een kopie'))}</text:list>${tp('Let goed op.', 'P1')}<text:list text:style-name="L1" text:continue-numbering="true">`,
      ),
    )
    expect((await rewriteOdt({ body }, insertAfter('een foto', newBlock('paragraph', 'Dat is alles.')))).body).toBe(
      body.replace('</text:list>', `</text:list>${tp('Dat is alles.', 'P1')}`),
    )
  })

  it('haalt een alinea, een punt en een hele lijst weg', async () => {
    expect((await rewriteOdt({ body }, removeBlock('Bel ons'))).body).toBe(body.replace(tp('Bel ons gerust als iets niet klopt.', 'P1'), ''))
    expect((await rewriteOdt({ body }, removeBlock('een bewijs'))).body).toBe(body.replace(item(tp('een bewijs')), ''))
    expect((await rewriteOdt({ body }, (blocks) => blocks.filter((block) => block.kind !== 'listItem'))).body).toBe(
      th('Uw uitkering', 2) + tp(INTRO, 'P1') + tp('Bel ons gerust als iets niet klopt.', 'P1'),
    )
  })

  it('maakt van een alinea een punt of kop, en van een punt een alinea', async () => {
    expect((await rewriteOdt({ body }, toKind('Bel ons', 'listItem', 1))).body).toBe(
      body.replace(tp('Bel ons gerust als iets niet klopt.', 'P1'), list('L1', tp('Bel ons gerust als iets niet klopt.'))),
    )
    expect((await rewriteOdt({ body }, toKind('Bel ons', 'heading', 2))).body).toBe(
      body.replace(tp('Bel ons gerust als iets niet klopt.', 'P1'), th('Bel ons gerust als iets niet klopt.', 2)),
    )
    expect((await rewriteOdt({ body }, toKind('een bewijs', 'paragraph'))).body).toBe(
      body.replace(item(tp('een bewijs')), `</text:list>${tp('een bewijs', 'P1')}<text:list text:style-name="L1" text:continue-numbering="true">`),
    )
    expect((await rewriteOdt({ body }, toKind('een kopie', 'paragraph'))).body).toBe(
      body.replace(
        `<text:list text:style-name="L1">${item(tp('een kopie'))}`,
        `${tp('een kopie', 'P1')}<text:list text:style-name="L1" text:continue-numbering="true">`,
      ),
    )
  })

  it('knipt een alinea en een punt, en plakt alinea’s met hun opmaak', async () => {
    const cut =
      (head: string, tail: string) =>
      (blocks: readonly Block[]): readonly Block[] =>
        blocks.flatMap((block) =>
          block.text === `${head} ${tail}`
            ? [
                { ...block, text: head },
                { ...block, id: 'n', text: tail },
              ]
            : [block],
        )
    expect(
      (await rewriteOdt({ body: tp(`Wij lezen ${bold('alles.')} U hoort van ons.`, 'P1') + tp(INTRO) }, cut('Wij lezen alles.', 'U hoort van ons.'))).body,
    ).toBe(tp(`Wij lezen ${bold('alles.')}`, 'P1') + tp('U hoort van ons.', 'P1') + tp(INTRO))
    expect((await rewriteOdt({ body: list('L1', tp('een kopie een bewijs')) + tp(INTRO) }, cut('een kopie', 'een bewijs'))).body).toBe(
      list('L1', tp('een kopie'), tp('een bewijs')) + tp(INTRO),
    )
    const joined = await rewriteOdt({ body: tp('Bel ons.') + tp('') + tp(`Of ${bold('mail')} ons snel.`) + tp(INTRO) }, (blocks) =>
      blocks.flatMap((block, index) => (index === 0 ? [{ ...block, text: 'Bel ons. Of mail ons snel.' }] : index === 1 ? [] : [block])),
    )
    expect(joined.body).toBe(tp(`Bel ons. Of ${bold('mail')} ons snel.`) + tp(INTRO))
  })

  it('zet een witregel mee als de brief alinea’s zo uit elkaar zet', async () => {
    const { body: written } = await rewriteOdt(
      { body: tp(INTRO) + tp('') + tp('Bel ons gerust als iets niet klopt.') },
      insertAfter(INTRO, newBlock('paragraph', 'Of mail.')),
    )
    expect(written).toBe(tp(INTRO) + tp('') + tp('Of mail.') + tp('') + tp('Bel ons gerust als iets niet klopt.'))
  })
})

describe('odtWriter met bijgehouden wijzigingen, opmerkingen en pictogrammen', () => {
  const info = '<office:change-info><dc:creator>Klare Brief</dc:creator><dc:date>2025-03-04T10:00:00</dc:date></office:change-info>'
  const region = (id: string, inside: string): string => `<text:changed-region xml:id="${id}" text:id="${id}">${inside}</text:changed-region>`
  const inserted = (id: string): string => region(id, `<text:insertion>${info}</text:insertion>`)
  const deleted = (id: string, text: string): string => region(id, `<text:deletion>${info}${text}</text:deletion>`)
  const listed = (...regions: readonly string[]): string => `<text:tracked-changes text:track-changes="false">${regions.join('')}</text:tracked-changes>`

  it('noemt oude en nieuwe woorden in de lijst en zet hun merktekens in de tekst', async () => {
    const { body, letter } = await rewriteOdt({ body: tp(`U krijgt ${bold('binnenkort')} bericht.`) }, replaceWords('binnenkort', 'snel'), 'tracked')
    expect(body).toBe(
      `${listed(inserted('klarebrief1i'), deleted('klarebrief1d', tp(bold('binnenkort'))))}${tp(`U krijgt ${bold('<text:change text:change-id="klarebrief1d"/><text:change-start text:change-id="klarebrief1i"/>snel<text:change-end text:change-id="klarebrief1i"/>')} bericht.`)}`,
    )
    expect(letter.blocks[0]?.text).toBe('U krijgt snel bericht.')
  })

  it('houdt een nieuwe en een weggehaalde alinea bij', async () => {
    const added = await rewriteOdt({ body: tp(INTRO) }, insertAfter(INTRO, newBlock('paragraph', 'Bel ons.')), 'tracked')
    expect(added.body).toBe(
      `${listed(inserted('klarebrief1i'))}${tp(`${INTRO}<text:change-start text:change-id="klarebrief1i"/>`)}${tp('Bel ons.<text:change-end text:change-id="klarebrief1i"/>')}`,
    )
    const removed = await rewriteOdt({ body: tp('Bel ons.', 'P1') + tp(INTRO) }, removeBlock('Bel ons.'), 'tracked')
    expect(removed.body).toBe(`${listed(deleted('klarebrief1d', tp('Bel ons.', 'P1') + tp('')))}${tp(`<text:change text:change-id="klarebrief1d"/>${INTRO}`)}`)
  })

  it('houdt een weggehaald lijstpunt bij met zijn lijst, en een spatie als element', async () => {
    const removed = await rewriteOdt({ body: tp(INTRO) + list('L1', tp('een kopie'), tp('een bewijs')) }, removeBlock('een kopie'), 'tracked')
    expect(removed.body).toBe(
      `${listed(deleted('klarebrief1d', list('L1', tp('een kopie'), tp(''))))}${tp(INTRO)}${list('L1', tp('<text:change text:change-id="klarebrief1d"/>een bewijs'))}`,
    )
    const cut = await rewriteOdt(
      { body: tp('Wij lezen alles goed. U hoort van ons.') },
      (blocks) => blocks.flatMap((block) => [{ ...block, text: 'Wij lezen alles goed.' }, newBlock('paragraph', 'U hoort van ons.')]),
      'tracked',
    )
    expect(cut.body).toContain(deleted('klarebrief1d', tp('<text:s/>')))
  })

  it('zet wijzigingen bij die van een collega', async () => {
    const { body } = await rewriteOdt(readFileSync('tests/fixtures/uitkering.odt'), replaceWords('gekeken', 'gelet'), 'tracked')
    expect(body.match(/<text:tracked-changes/g)).toHaveLength(1)
    expect(body).toContain('<dc:creator>Collega</dc:creator>')
    expect(body).toContain(inserted('klarebrief1i'))
  })

  it('zet een opmerking om de woorden heen', async () => {
    const { body } = await rewriteOdt({ body: tp(INTRO) }, (blocks) => blocks, 'comments', {
      remarks: [{ place: { block: 'b1', start: 4, end: 10 }, text: 'Kan <korter>.' }],
    })
    expect(body).toBe(
      tp(
        `Wij <office:annotation office:name="klarebrief1"><dc:creator>Klare Brief</dc:creator><dc:date>2025-03-04T10:00:00</dc:date><text:p>Kan &lt;korter&gt;.</text:p></office:annotation>hebben<office:annotation-end office:name="klarebrief1"/> uw aanvraag voor een uitkering ontvangen.`,
      ),
    )
  })

  it('zet een pictogram met alternatieve tekst in de regel en in het manifest', async () => {
    const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAD0lEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
    const { body, changed, part } = await rewriteOdt({ body: tp(INTRO) }, (blocks) => blocks, 'clean', {
      pictograms: [{ block: 'b1', at: 0, png, alt: 'Bel & mail' }],
    })
    expect(body).toContain(
      'svg:width="40.00pt" svg:height="20pt"><draw:image xlink:href="Pictures/pictogram1.png" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/><svg:title>Bel &amp; mail</svg:title></draw:frame>Wij hebben',
    )
    expect(changed).toEqual(['content.xml', 'META-INF/manifest.xml', 'Pictures/pictogram1.png'])
    expect(part('META-INF/manifest.xml')).toContain(
      '<manifest:file-entry manifest:full-path="Pictures/pictogram1.png" manifest:media-type="image/png"/></manifest:manifest>',
    )
  })
})
