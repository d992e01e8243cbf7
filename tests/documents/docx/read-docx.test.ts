import { describe, expect, it } from 'vitest'
import { blocksOf, letterOf } from './read-blocks.ts'
import { BULLET, NUMBER, NUMBERING, W, makeDocx, p, r } from './make-docx.ts'
import { readDocx } from '../../../documents/docx/read-docx.ts'

const LONG = 'Wij hebben uw aanvraag voor een uitkering ontvangen en bekeken.'
const run = (inside: string): string => `<w:r>${inside}</w:r>`

describe('readDocx: alinea’s en tekst', () => {
  it('leest tekst die over runs is verdeeld als één tekst en slaat lege alinea’s over', async () => {
    const body = `<w:p>${r('Wij heb')}<w:proofErr w:type="spellStart"/>${r('ben uw ')}${r('aanvraag &amp; bijlage')}</w:p>${p('')}<w:p/>${p('  Bel ons.  ')}`
    expect(await blocksOf({ body })).toEqual(['paragraph: Wij hebben uw aanvraag & bijlage', 'paragraph: Bel ons.'])
  })

  it('leest tabs, regeleinden, vaste streepjes en emoji, en laat zachte streepjes weg', async () => {
    const emoji = '<mc:AlternateContent><mc:Choice Requires="w16se"><w:x/></mc:Choice><mc:Fallback><w:t>😊</w:t></mc:Fallback></mc:AlternateContent>'
    const body = `<w:p>${run('<w:t>Naam:</w:t><w:tab/><w:t>Jansen</w:t><w:br/><w:t>e</w:t><w:noBreakHyphen/><w:t>mail gemeen</w:t><w:softHyphen/><w:t xml:space="preserve">te </w:t>')}${run(emoji)}</w:p>`
    expect(await blocksOf({ body })).toEqual(['paragraph: Naam:\tJansen\ne-mail gemeente 😊'])
  })

  it('telt spaties aan de rand van een tekst alleen mee als het bestand daarom vraagt', async () => {
    expect(await blocksOf({ body: `<w:p>${run('<w:t>Bel </w:t><w:t> ons.</w:t>')}</w:p><w:p>${r('Bel ')}${r('ons.')}</w:p>` })).toEqual([
      'paragraph: Belons.',
      'paragraph: Bel ons.',
    ])
  })

  it('leest symbolen en tekens in een symboollettertype als het teken dat de lezer ziet', async () => {
    const wingdings = '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>'
    const body = `<w:p>${run('<w:sym w:font="Wingdings" w:char="F028"/>')}${r(' 14 012 ')}${r('J', wingdings)}${run('<w:sym w:font="Calibri" w:char="20AC"/>')}</w:p>`
    expect(await blocksOf({ body })).toEqual(['paragraph: ☎ 14 012 ☺€'])
  })

  it('slaat verborgen tekst over, ook als een stijl die verbergt', async () => {
    const styles = '<w:style w:type="character" w:styleId="Weg"><w:name w:val="Weg"/><w:rPr><w:vanish/></w:rPr></w:style>'
    const letter = await letterOf({
      styles,
      body: `<w:p>${r('Zichtbaar')}${r(' niet', '<w:vanish/>')}${r(' ook niet', '<w:rStyle w:val="Weg"/>')}${r(' wel', '<w:vanish w:val="0"/>')}</w:p>`,
    })
    expect(letter.blocks.map((block) => block.text)).toEqual(['Zichtbaar wel'])
    expect(letter.warnings.map((warning) => warning.code)).toEqual(['verborgen-tekst'])
  })

  it('leest tekst in slimme labels, eigen XML en tekstrichting gewoon mee', async () => {
    const body = `<w:p><w:smartTag w:uri="x" w:element="date">${r('3 mei')}</w:smartTag><w:customXml w:element="y">${r(' om ')}</w:customXml><w:bdo w:val="ltr">${r('tien uur')}</w:bdo></w:p>`
    expect(await blocksOf({ body })).toEqual(['paragraph: 3 mei om tien uur'])
  })

  it('leest een part met een ander voorvoegsel dan w: en de strenge naamruimte', async () => {
    const bytes = makeDocx({ body: p(LONG) })
    const { letter } = await readDocx(bytes, 'brief.docx', {})
    const strict = 'xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"'
    const main = { name: 'word/document.xml', data: `<x:document ${strict}><x:body><x:p><x:r><x:t>${LONG}</x:t></x:r></x:p></x:body></x:document>` }
    const { makeZip } = await import('../zip/make-zip.ts')
    const { openZip } = await import('../../../documents/zip/open-zip.ts')
    const { readEntry } = await import('../../../documents/zip/read-entry.ts')
    const archive = await openZip(bytes)
    const others = archive.entries
      .filter((entry) => entry.name !== main.name)
      .map((entry) => ({ name: entry.name, data: readEntry(archive, entry.name) ?? '' }))
    expect((await readDocx(makeZip([...others, main]), 'brief.docx', {})).letter.blocks).toEqual(letter.blocks)
  })
})

describe('readDocx: opmaak', () => {
  it('ziet vet, cursief, onderstreept en superscript, ook uit stijlen', async () => {
    const body = `<w:p>${r('vet', '<w:b/>')}${r(' gewoon ', '<w:b w:val="false"/>')}${r('nadruk', '<w:rStyle w:val="Nadruk"/>')}${r(' lijn', '<w:u w:val="single"/>')}${r('2', '<w:vertAlign w:val="superscript"/>')} </w:p>`
    expect((await letterOf({ body })).blocks[0]?.marks).toEqual([
      { kind: 'bold', start: 0, end: 3 },
      { kind: 'italic', start: 11, end: 17 },
      { kind: 'underline', start: 17, end: 22 },
      { kind: 'superscript', start: 22, end: 23 },
    ])
  })

  it('voegt gelijke opmaak van buren samen en geeft links hun adres', async () => {
    const link = `<w:hyperlink r:id="rL">${r('onze ')}${r('site')}</w:hyperlink>`
    const letter = await letterOf({
      body: `<w:p>${r('a', '<w:b/>')}${r('b', '<w:b/>')}${r(' ')}${link}<w:hyperlink w:anchor="kop">${r('!')}</w:hyperlink></w:p>`,
      links: { rL: 'https://voorbeeld.example' },
    })
    expect(letter.blocks[0]?.marks).toEqual([
      { kind: 'bold', start: 0, end: 2 },
      { kind: 'link', href: 'https://voorbeeld.example', start: 3, end: 12 },
      { kind: 'link', href: '#kop', start: 12, end: 13 },
    ])
  })
})

describe('readDocx: koppen en lijsten', () => {
  it('herkent koppen aan stijl, Nederlandse stijlnaam, overerving en overzichtsniveau', async () => {
    const named = (id: string, name: string, base = ''): string => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${base}</w:style>`
    const styles = named('A', 'heading 2') + named('B', 'Kop 3') + named('C', 'Titel') + named('D', 'Eigen', '<w:basedOn w:val="A"/>')
    const style = (id: string): string => `<w:pStyle w:val="${id}"/>`
    const body = [
      p('een', style('A')),
      p('twee', style('B')),
      p('drie', style('C')),
      p('vier', style('D')),
      p('vijf', '<w:outlineLvl w:val="3"/>'),
      p(LONG, `${style('A')}<w:outlineLvl w:val="9"/>`),
    ].join('')
    expect(await blocksOf({ styles, body })).toEqual([
      'heading 2: een',
      'heading 3: twee',
      'heading 1: drie',
      'heading 2: vier',
      'heading 4: vijf',
      `paragraph: ${LONG}`,
    ])
  })

  it('leest bullets en nummers met hun niveau; nummer 0 neemt de lijst van een stijl weg', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="Punt"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    const deep = '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>'
    const body =
      p('een', BULLET) +
      p('twee', deep) +
      p('drie', NUMBER) +
      p('vier', '<w:pStyle w:val="Punt"/>') +
      p(LONG, '<w:pStyle w:val="Punt"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    expect(await blocksOf({ styles, numbering: NUMBERING, body })).toEqual([
      'listItem 1: een',
      'listItem 2: twee',
      'listItem 1 genummerd: drie',
      'listItem 1: vier',
      `paragraph: ${LONG}`,
    ])
  })

  it('volgt een lijststijl en een niveau dat aan een alineastijl hangt', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Lid"><w:name w:val="Lid"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="numbering" w:styleId="Lijst"><w:name w:val="Lijst"/><w:pPr><w:numPr><w:numId w:val="8"/></w:numPr></w:pPr></w:style>'
    const numbering =
      '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="Lijst"/></w:abstractNum>' +
      '<w:abstractNum w:abstractNumId="6"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:pStyle w:val="Lid"/></w:lvl></w:abstractNum>' +
      '<w:num w:numId="7"><w:abstractNumId w:val="5"/></w:num><w:num w:numId="8"><w:abstractNumId w:val="6"/></w:num>'
    expect(await blocksOf({ styles, numbering, body: p('een lid', '<w:pStyle w:val="Lid"/>') })).toEqual(['listItem 2: een lid'])
  })

  it('leest een getypt streepje of bolletje als lijst, en laat een gedachtestreep midden in de tekst staan', async () => {
    expect(
      await blocksOf({ body: p('-  een kopie') + `<w:p>${run('<w:t>•</w:t><w:tab/><w:t>een bewijs</w:t>')}</w:p>` + p('Bel – als dat kan – voor 10 uur.') }),
    ).toEqual(['listItem 1: een kopie', 'listItem 1: een bewijs', 'paragraph: Bel – als dat kan – voor 10 uur.'])
  })

  it('kent de stijlen Aanhef en Afsluiting', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="S"><w:name w:val="Salutation"/></w:style><w:style w:type="paragraph" w:styleId="C"><w:name w:val="Afsluiting"/></w:style>'
    expect(await blocksOf({ styles, body: p('Dag allemaal', '<w:pStyle w:val="S"/>') + p(LONG) + p('Tot gauw', '<w:pStyle w:val="C"/>') })).toEqual([
      'salutation: Dag allemaal',
      `paragraph: ${LONG}`,
      'closing: Tot gauw',
    ])
  })
})

describe('readDocx: tabellen, tekstvakken, kop- en voettekst, noten', () => {
  const cell = (inside: string): string => `<w:tc><w:tcPr/>${inside}</w:tc>`

  it('leest tabellen cel voor cel, zonder verwijderde rijen; een tabel van één cel is een kader', async () => {
    const row = (cells: string, properties = ''): string => `<w:tr>${properties}${cells}</w:tr>`
    const table = `<w:tbl>${row(cell(p('Soort')) + cell(p('Bedrag')))}${row(cell(p('weg')) + cell(p('weg')), '<w:trPr><w:del w:id="1" w:author="x"/></w:trPr>')}${row(cell(p('huur', BULLET)) + cell(p('€ 5')))}</w:tbl>`
    expect(await blocksOf({ numbering: NUMBERING, body: p(LONG) + table + `<w:tbl>${row(cell(p(LONG)))}</w:tbl>` })).toEqual([
      `paragraph: ${LONG}`,
      'tableCell: Soort',
      'tableCell: Bedrag',
      'listItem 1: huur',
      'tableCell: € 5',
      `paragraph: ${LONG}`,
    ])
  })

  it('leest een tekstvak één keer, na de alinea waar het aan hangt', async () => {
    const box = `<w:txbxContent>${p('Let op: neem uw paspoort mee.')}</w:txbxContent>`
    const drawing = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wps:txbx>${box}</wps:txbx></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`
    expect(await blocksOf({ body: `<w:p>${run(drawing)}${r(LONG)}</w:p>` })).toEqual([`paragraph: ${LONG}`, 'paragraph: Let op: neem uw paspoort mee.'])
  })

  const edge = (name: string, kind: string, tag: string, inside: string) => ({ name: `word/${name}.xml`, kind, xml: `<w:${tag} ${W}>${inside}</w:${tag}>` })
  const reference = (kind: string, type: string, id: string): string => `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`

  it('leest kop- en voetteksten die geprint worden, zonder paginanummers', async () => {
    const page = `<w:p>${r('Pagina ')}<w:fldSimple w:instr=" PAGE ">${r('1')}</w:fldSimple>${r(' van ')}<w:fldSimple w:instr="NUMPAGES">${r('2')}</w:fldSimple></w:p>`
    const parts = [
      edge('h1', 'header', 'hdr', p('Gemeente Voorbeeldstad')),
      edge('h2', 'header', 'hdr', p('alleen eerste')),
      edge('h3', 'header', 'hdr', p('alleen even')),
      edge('f1', 'footer', 'ftr', page + p('Postbus 12')),
    ]
    const references =
      reference('header', 'default', 'rId2') +
      reference('header', 'first', 'rId3') +
      reference('header', 'even', 'rId4') +
      reference('footer', 'default', 'rId5')
    const blocks = (title: string): Promise<readonly string[]> => blocksOf({ body: p(LONG), parts, section: `<w:sectPr>${references}${title}</w:sectPr>` })
    expect(await blocks('')).toEqual(['letterhead: Gemeente Voorbeeldstad', `paragraph: ${LONG}`, 'footer: Postbus 12'])
    expect(await blocks('<w:titlePg/>')).toEqual([
      'letterhead: alleen eerste',
      'letterhead: Gemeente Voorbeeldstad',
      `paragraph: ${LONG}`,
      'footer: Postbus 12',
    ])
  })

  it('leest voet- en eindnoten na de tekst, zonder de lijn ertussen en zonder nootcijfer in de zin', async () => {
    const note = (kind: string, id: string, type: string, inside: string): string => `<w:${kind} w:id="${id}"${type}>${inside}</w:${kind}>`
    const parts = [
      edge(
        'footnotes',
        'footnotes',
        'footnotes',
        note('footnote', '-1', ' w:type="separator"', '<w:p><w:r><w:separator/></w:r></w:p>') +
          note('footnote', '2', '', `<w:p>${run('<w:footnoteRef/>')}${r(' Artikel 4.')}</w:p>`),
      ),
      edge('endnotes', 'endnotes', 'endnotes', note('endnote', '2', '', p('Artikel 5.'))),
    ]
    expect(await blocksOf({ body: `<w:p>${r('Dat staat in de wet')}${run('<w:footnoteReference w:id="2"/>')}${r('.')}</w:p>`, parts })).toEqual([
      'paragraph: Dat staat in de wet.',
      'footnote: Artikel 4.',
      'footnote: Artikel 5.',
    ])
  })

  it('slaat een inhoudsopgave over en meldt een ingevoegd bestand', async () => {
    const toc = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('Inhoud')}</w:sdtContent></w:sdt>`
    const letter = await letterOf({ body: `${toc}${p(LONG)}<w:altChunk r:id="x"/>` })
    expect(letter.blocks.map((block) => block.text)).toEqual([LONG])
    expect(letter.warnings.map((warning) => warning.code)).toEqual(['ingevoegd-bestand'])
  })
})

describe('readDocx: wijzigingen en opmerkingen', () => {
  const by = 'w:id="1" w:author="Collega" w:date="2025-01-01T00:00:00Z"'

  it('leest bijgehouden wijzigingen alsof ze geaccepteerd zijn', async () => {
    const letter = await letterOf({
      body: `<w:p>${r('U krijgt ')}<w:del ${by}>${run('<w:delText>geen </w:delText>')}</w:del><w:ins ${by}>${r('een ')}</w:ins><w:moveFrom ${by}>${r('oud ')}</w:moveFrom><w:moveTo ${by}>${r('goed ')}</w:moveTo>${r('bericht.')}</w:p>`,
    })
    expect(letter.blocks.map((block) => block.text)).toEqual(['U krijgt een goed bericht.'])
    expect(letter.warnings.map((warning) => warning.code)).toEqual(['wijzigingen-niet-verwerkt'])
  })

  it('laat een alinea waarvan het einde is verwijderd doorlopen in de volgende', async () => {
    const deleted = `<w:rPr><w:del ${by}/></w:rPr>`
    expect(await blocksOf({ body: p('Wij hebben uw brief ', deleted) + p('ontvangen en gelezen.') + p(LONG) })).toEqual([
      'paragraph: Wij hebben uw brief ontvangen en gelezen.',
      `paragraph: ${LONG}`,
    ])
  })

  it('laat opmerkingen buiten de tekst en meldt dat ze er zijn', async () => {
    const letter = await letterOf({
      body: `<w:p><w:commentRangeStart w:id="0"/>${r('Bel ons.')}<w:commentRangeEnd w:id="0"/>${run('<w:commentReference w:id="0"/>')}</w:p>`,
    })
    expect([letter.blocks.map((block) => block.text), letter.warnings.map((warning) => warning.code)]).toEqual([['Bel ons.'], ['opmerkingen']])
  })
})
