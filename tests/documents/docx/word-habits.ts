import { BULLET, NUMBER, NUMBERING, W, field, makeDocx, p, r } from './make-docx.ts'

const run = (inside: string): string => `<w:r>${inside}</w:r>`
const mark = (type: string): string => run(`<w:fldChar w:fldCharType="${type}"/>`)
const code = (text: string): string => run(`<w:instrText xml:space="preserve">${text}</w:instrText>`)
const by = 'w:id="70" w:author="Collega" w:date="2025-01-01T00:00:00Z"'
const box = (text: string): string => `<w:txbxContent>${p(text)}${p('Tweede regel van het kader.')}</w:txbxContent>`
const drawing = (text: string): string =>
  run(
    `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wps:txbx>${box(text)}</wps:txbx></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box(text)}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`,
  )
const control = (properties: string, inside: string): string =>
  `<w:sdt><w:sdtPr><w:id w:val="9"/>${properties}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`
const cell = (inside: string): string => `<w:tc><w:tcPr/>${inside}</w:tc>`

/** A letter with most of the habits of Word at once: fields, choices, text boxes, content controls, changes, notes, sections. */
export function makeWordHabits(): Buffer {
  const choice = `${mark('begin')}${code(' IF ')}${field(' MERGEFIELD Soort ', r('«Soort»'))}${code(' = "a" "U krijgt ')}${code('een \\"uitkering\\" van ons." "Beste ')}${field(' MERGEFIELD Naam ', r('«Naam»'))}${code(', u krijgt niets." ')}${mark('separate')}${r('U krijgt niets.')}${mark('end')}`
  const body = [
    `<w:p>${drawing('Let op: neem uw paspoort mee.')}${r('Geachte ')}${field(' MERGEFIELD Naam ', r('«Na') + r('am»', '<w:b/>'))}${r(',')}</w:p>`,
    p(''),
    `<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${r('Wij hebben ')}<w:bookmarkStart w:id="1" w:name="a"/>${r('uw aan')}${r('vraag', '<w:b/>')}<w:bookmarkEnd w:id="1"/><w:del ${by}>${run('<w:delText>niet </w:delText>')}</w:del><w:ins ${by}>${r(' goed')}</w:ins>${r(' gelezen. ')}${choice}${r(' Dat is zo.')}</w:p>`,
    p(''),
    `<w:p>${mark('begin')}${code(' IF 1 = 2 "Eerste alinea van de tak.')}</w:p><w:p>${code('Tweede alinea van de tak." ""')}${mark('separate')}${r('x')}${mark('end')}</w:p>`,
    p('Een kopie', BULLET),
    p('Een bewijs', BULLET),
    p('Eerst dit', NUMBER),
    p('- getypt streepje'),
    `<w:p>${r('Kijk op ')}<w:hyperlink r:id="rL">${r('onze ', '<w:u w:val="single"/>')}${r('site')}</w:hyperlink>${r(' of ')}${field(' HYPERLINK "https://voorbeeld.example" ', r('hier'))}${run('<w:footnoteReference w:id="2"/>')}${r('.')}</w:p>`,
    control('<w:showingPlcHdr/>', p('Typ hier de reden')),
    `<w:p>${r('Uw zaak ')}${control('<w:tag w:val="zaak"/><w:dataBinding w:xpath="/a"/>', r('2025-1'))}${r(' is klaar.')}${run('<w:tab/><w:sym w:font="Wingdings" w:char="F0FC"/><w:br/>')}${r('Tot ziens.')}</w:p>`,
    p('Einde van deel één.', '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'),
    `<w:p>${r('Deel ', '<w:rPrChange w:id="3" w:author="x"><w:rPr/></w:rPrChange>')}${r('twee begint hier.')}</w:p>`,
    `<w:tbl>${`<w:tr>${cell(p('mei'))}${cell(`<w:p>${r('€ ')}${field(' MERGEFIELD Bedrag ', r('«Bedrag»'))}</w:p>`)}</w:tr>`.repeat(2)}</w:tbl>`,
    p('Bel ons', `<w:rPr><w:del ${by}/></w:rPr>`),
    p(' gerust als iets niet klopt.'),
    p('Met vriendelijke groet,'),
  ].join('')
  return makeDocx({
    body,
    numbering: NUMBERING,
    links: { rL: 'https://voorbeeld.example' },
    section: '<w:sectPr><w:headerReference w:type="default" r:id="rId4"/></w:sectPr>',
    parts: [
      { name: 'word/footnotes.xml', kind: 'footnotes', xml: `<w:footnotes ${W}><w:footnote w:id="2">${p('Artikel 4 van de wet.')}</w:footnote></w:footnotes>` },
      { name: 'word/header1.xml', kind: 'header', xml: `<w:hdr ${W}>${p('Dienst Voorbeeld')}</w:hdr>` },
    ],
  })
}
