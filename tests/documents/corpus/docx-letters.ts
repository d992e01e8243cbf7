import { BULLET, field, makeDocx, NUMBER, NUMBERING, p, r, W } from '../docx/make-docx.ts'
import { makeWordHabits } from '../docx/word-habits.ts'
import { makeZip } from '../zip/make-zip.ts'

/*
 * Letters as Word may store them, each with one habit that is easily broken. In every one stand words that get a better
 * word: teneinde, thans, dient … te.
 */

const run = (inside: string, look = ''): string => `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}${inside}</w:r>`
const para = (...inside: readonly string[]): string => `<w:p>${inside.join('')}</w:p>`
const by = (id: number): string => `w:id="${id}" w:author="Collega" w:date="2025-01-01T00:00:00Z"`
const mark = (type: string): string => run(`<w:fldChar w:fldCharType="${type}"/>`)
const code = (text: string): string => run(`<w:instrText xml:space="preserve">${text}</w:instrText>`)
const cell = (...inside: readonly string[]): string => `<w:tc><w:tcPr/>${inside.join('')}</w:tc>`
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`
const table = (...rows: readonly string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`
const control = (properties: string, inside: string): string => `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`

const GREETING = p('Geachte mevrouw Jansen,')
const CALL = 'Wij bellen u teneinde een afspraak te maken.'
const DO = 'U dient dit thans te melden.'
const END = p('Met vriendelijke groet,')
const letter = (...body: readonly string[]): Buffer => makeDocx({ body: [GREETING, ...body, END].join(''), numbering: NUMBERING })

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
const PICTURE =
  '<w:drawing><wp:inline><wp:extent cx="127000" cy="127000"/><wp:docPr id="1" name="Logo" descr="Logo"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="Logo"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rIdLogo"/></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="127000" cy="127000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>'

const box = (text: string): string =>
  run(
    `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="1905000" cy="635000"/><wp:wrapSquare wrapText="bothSides"/><wp:docPr id="7" name="Kader"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr/><wps:spPr><a:xfrm xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:off x="0" y="0"/><a:ext cx="1905000" cy="635000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>${p(text)}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${p(text)}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`,
  )

/** A whole package in the strict kind of Office Open XML, with other namespaces. */
function strict(body: string): Buffer {
  const office = 'http://purl.oclc.org/ooxml/officeDocument/relationships'
  return makeZip([
    {
      name: '[Content_Types].xml',
      data: '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    },
    {
      name: '_rels/.rels',
      data: `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: 'word/document.xml',
      data: `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main" xmlns:r="${office}" w:conformance="strict"><w:body>${body}<w:sectPr/></w:body></w:document>`,
    },
  ])
}

/** A plain letter with another kind of main part: a template, or one with macros. */
function ofKind(kind: string): Buffer {
  const body = [GREETING, p(CALL), p(DO), END].join('')
  const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const macros = kind.includes('macro')
  return makeZip([
    {
      name: '[Content_Types].xml',
      data: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${macros ? '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>' : ''}<Override PartName="/word/document.xml" ContentType="${kind}"/></Types>`,
    },
    {
      name: '_rels/.rels',
      data: `<?xml version="1.0"?><Relationships xmlns="${relationships}"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: 'word/_rels/document.xml.rels',
      data: `<?xml version="1.0"?><Relationships xmlns="${relationships}">${macros ? '<Relationship Id="v1" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>' : ''}</Relationships>`,
    },
    {
      name: 'word/document.xml',
      data: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${W}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    },
    ...(macros ? [{ name: 'word/vbaProject.bin', data: Buffer.from('macro van een ander, die blijft zoals hij is') }] : []),
  ])
}

const MAIN = 'application/vnd.ms-word'
const OPEN = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

export const DOCX_LETTERS: Readonly<Record<string, () => Buffer>> = {
  'gewoon.docx': () => letter(p(CALL), p(DO)),
  'woord-in-stukken.docx': () =>
    letter(
      para(r('Wij bellen u ten'), r('ein', '<w:b/>'), r('de'), run('<w:lastRenderedPageBreak/>'), r(' een afspraak te maken.')),
      para(r('U d'), r('ient dit on', '<w:i/>'), r('verwijld te melden.')),
    ),
  'spelfouten.docx': () =>
    letter(
      para(
        '<w:proofErr w:type="spellStart"/>',
        r('Wij bellen u '),
        '<w:proofErr w:type="spellEnd"/><w:proofErr w:type="gramStart"/>',
        r('teneinde'),
        '<w:proofErr w:type="gramEnd"/>',
        r(' een afspraak te maken.'),
      ),
    ),
  'alleen-velden.docx': () =>
    letter(
      para(field(' MERGEFIELD Zaak ', r('«Zaak»')), field(' MERGEFIELD Soort ', r('«Soort»'))),
      p(CALL),
      para(field(' DATE \\@ "d MMMM yyyy" ', r('3 maart 2026'))),
    ),
  'veld-in-zin.docx': () =>
    letter(
      para(r('Wij bellen u teneinde '), field(' MERGEFIELD Reden ', r('«Reden»')), r(' thans te bespreken.')),
      para(`<w:fldSimple w:instr=" MERGEFIELD Naam ">${r('«Naam»')}</w:fldSimple>`, r(' dient dit thans te melden.')),
    ),
  'keuzeveld.docx': () =>
    letter(
      para(
        r('Wij bellen u teneinde u te helpen. '),
        mark('begin'),
        code(' IF '),
        field(' MERGEFIELD Geslacht ', r('«Geslacht»')),
        code(' = "m" "U dient dit thans te melden." "Bel ons thans." '),
        mark('separate'),
        r('U dient dit thans te melden.'),
        mark('end'),
        r(' Dat is zo.'),
      ),
    ),
  'veld-in-veld.docx': () =>
    letter(
      para(
        r('Wij bellen u teneinde '),
        mark('begin'),
        code(' QUOTE '),
        mark('begin'),
        code(' MERGEFIELD A '),
        mark('separate'),
        r('«A»'),
        mark('end'),
        code(' '),
        mark('separate'),
        r('te helpen'),
        mark('end'),
        r('.'),
      ),
      p(DO),
    ),
  'besturing.docx': () =>
    letter(
      para(r('Wij bellen u '), control('<w:id w:val="1"/><w:tag w:val="reden"/>', r('teneinde')), r(' een afspraak te maken.')),
      control('<w:id w:val="2"/>', p(DO) + control('<w:id w:val="3"/><w:lock w:val="sdtContentLocked"/>', p('U dient dit niet te wijzigen.'))),
      table(row(control('<w:id w:val="4"/>', cell(p('U dient te betalen.'))), cell(control('<w:id w:val="5"/><w:showingPlcHdr/>', p('Typ hier'))))),
    ),
  'tekens.docx': () =>
    letter(
      para(
        run('<w:t xml:space="preserve">U dient dit</w:t><w:tab/><w:t>thans te melden.</w:t>'),
        run('<w:br/>'),
        r('Wij bellen u teneinde'),
        run('<w:noBreakHyphen/>'),
        r('kort'),
        run('<w:sym w:font="Wingdings" w:char="F0FC"/><w:softHyphen/>'),
        r(' iets te vragen.'),
      ),
      para(
        run(
          '<w:t>Bel ons&#160;thans</w:t><w:cr/><w:t>&lt;of&gt; mail &amp; schrijf teneinde iets te vragen.</w:t><w:ptab w:relativeTo="margin" w:alignment="right" w:leader="none"/>',
        ),
      ),
    ),
  'zachte-streepjes.docx': () =>
    letter(p('Wij bellen u ten\u00adeinde een afspraak te maken.'), para(r('U dient dit on'), run('<w:softHyphen/>'), r('verwijld te melden.'))),
  'wijzigingen.docx': () =>
    letter(
      para(
        r('Wij bellen u '),
        `<w:del ${by(1)}>${run('<w:delText xml:space="preserve">niet </w:delText>')}</w:del>`,
        `<w:ins ${by(2)}>${r('teneinde een ')}</w:ins>`,
        r('afspraak te maken.'),
      ),
      para('<w:pPr><w:rPr>', `<w:ins ${by(3)}/>`, '</w:rPr></w:pPr>', `<w:ins ${by(4)}>${r(DO)}</w:ins>`),
      para(`<w:hyperlink r:id="rIdL"><w:ins ${by(5)}>${r('Meld dit thans')}</w:ins>${r(' op onze site')}</w:hyperlink>`, r('.')),
    ),
  'verplaatst.docx': () =>
    letter(
      para(
        '<w:moveFromRangeStart w:id="11" w:author="C" w:date="2025-01-01T00:00:00Z" w:name="m1"/>',
        `<w:moveFrom ${by(12)}>${r('U dient dit thans te melden.')}</w:moveFrom>`,
        '<w:moveFromRangeEnd w:id="11"/>',
        r('Wij bellen u teneinde u te helpen.'),
      ),
      para(
        '<w:moveToRangeStart w:id="13" w:author="C" w:date="2025-01-01T00:00:00Z" w:name="m1"/>',
        `<w:moveTo ${by(14)}>${r('U dient dit thans te melden.')}</w:moveTo>`,
        '<w:moveToRangeEnd w:id="13"/>',
      ),
    ),
  'opmerkingen.docx': () =>
    makeDocx({
      body: [
        GREETING,
        para(
          r('Wij bellen u '),
          '<w:commentRangeStart w:id="0"/>',
          r('tenei'),
          '<w:commentRangeEnd w:id="0"/>',
          run('<w:commentReference w:id="0"/>'),
          r('nde een afspraak te maken.'),
        ),
        p(DO),
        END,
      ].join(''),
      parts: [
        {
          name: 'word/comments.xml',
          kind: 'comments',
          xml: `<w:comments ${W}><w:comment ${by(0)} w:initials="C">${p('Kan dit korter?')}</w:comment></w:comments>`,
        },
      ],
    }),
  'voetnoten.docx': () =>
    makeDocx({
      body: [
        GREETING,
        para(r('Wij bellen u teneinde'), run('<w:footnoteReference w:id="2"/>'), r(' een afspraak te maken.')),
        para(r('U dient dit thans'), run('<w:endnoteReference w:id="2"/>'), r(' te melden.')),
        END,
      ].join(''),
      parts: [
        {
          name: 'word/footnotes.xml',
          kind: 'footnotes',
          xml: `<w:footnotes ${W}><w:footnote w:id="2">${para(run('<w:footnoteRef/>'), r(' U dient dit thans te lezen.'))}</w:footnote></w:footnotes>`,
        },
        {
          name: 'word/endnotes.xml',
          kind: 'endnotes',
          xml: `<w:endnotes ${W}><w:endnote w:id="2">${para(run('<w:endnoteRef/>'), r(' Dit staat in de wet.'))}</w:endnote></w:endnotes>`,
        },
      ],
    }),
  'kop-en-voet.docx': () =>
    makeDocx({
      body: [GREETING, p(CALL), END].join(''),
      section: '<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:footerReference w:type="default" r:id="rId3"/></w:sectPr>',
      parts: [
        { name: 'word/header1.xml', kind: 'header', xml: `<w:hdr ${W}>${p('Gemeente Voorbeeld')}</w:hdr>` },
        {
          name: 'word/footer1.xml',
          kind: 'footer',
          xml: `<w:ftr ${W}>${para(r('U dient bij een brief ons kenmerk te noemen. Bladzijde '), field(' PAGE ', r('1')))}</w:ftr>`,
        },
      ],
    }),
  'logo.docx': () =>
    makeDocx({
      body: [
        para(run(PICTURE)),
        GREETING,
        para(r('Wij bellen u '), run(PICTURE.replace('id="1" name="Logo"', 'id="2" name="Logo"')), r('teneinde een afspraak te maken.')),
        END,
      ].join(''),
      extra: [{ name: 'word/media/logo.png', data: PNG, method: 'stored' }],
    }),
  'secties.docx': () =>
    letter(
      p(CALL, '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'),
      p(DO, '<w:sectPr><w:type w:val="continuous"/><w:cols w:num="2"/></w:sectPr>'),
      p('Bel ons thans.'),
    ),
  'bladwijzers.docx': () =>
    letter(
      para(r('Wij bellen u te'), '<w:bookmarkStart w:id="21" w:name="hier"/>', r('neinde een '), '<w:bookmarkEnd w:id="21"/>', r('afspraak te maken.')),
      para('<w:bookmarkStart w:id="22" w:name="leeg"/><w:bookmarkEnd w:id="22"/>', r(DO)),
    ),
  'lijsten.docx': () =>
    letter(
      p('U dient mee te nemen:'),
      p('een kopie, teneinde u te herkennen', BULLET),
      p('het formulier, thans ingevuld', BULLET),
      p('U dient eerst te bellen.', NUMBER),
      p('U dient daarna te komen.', NUMBER),
    ),
  'links.docx': () =>
    makeDocx({
      body: [
        GREETING,
        para(
          r('Kijk op '),
          `<w:hyperlink r:id="rL">${r('onze site teneinde meer te lezen', '<w:u w:val="single"/>')}</w:hyperlink>`,
          r('. '),
          `<w:hyperlink w:anchor="hier">${r('U dient')}</w:hyperlink>`,
          r(' dit thans te melden.'),
        ),
        END,
      ].join(''),
      links: { rL: 'https://voorbeeld.example/a?b=1&amp;c=2' },
    }),
  'tabel-in-tabel.docx': () => letter(table(row(cell(p('U dient te betalen.'), table(row(cell(p(DO)), cell(p('€ 12')))), p('')), cell(p(CALL))))),
  'kader.docx': () => letter(para(box('U dient dit thans te lezen.'), r(CALL)), p(DO)),
  'rechts-naar-links.docx': () => letter(para('<w:pPr><w:bidi/></w:pPr>', r('مرحبا ', '<w:rtl/>'), r('Wij bellen u teneinde u te helpen.')), p(DO)),
  'opmaak.docx': () =>
    letter(
      para(
        r('WIJ BELLEN U ', '<w:caps/>'),
        r('teneinde', '<w:b/><w:color w:val="FF0000"/><w:sz w:val="30"/><w:highlight w:val="yellow"/>'),
        r(' een afspraak te maken', '<w:vanish w:val="0"/><w:lang w:val="nl-NL"/>'),
        r('.', '<w:vertAlign w:val="superscript"/>'),
      ),
      p(DO, '<w:jc w:val="both"/><w:ind w:left="720"/><w:keepNext/>'),
    ),
  'verborgen.docx': () => letter(para(r('Wij bellen u '), r('intern: dossier 12 ', '<w:vanish/>'), r('teneinde een afspraak te maken.')), p(DO)),
  'slimme-tags.docx': () =>
    letter(
      para(
        r('Wij bellen u '),
        `<w:smartTag w:uri="urn:x" w:element="date"><w:smartTagPr><w:attr w:name="a" w:val="b"/></w:smartTagPr>${r('teneinde')}</w:smartTag>`,
        r(' u te helpen.'),
      ),
      para(`<w:customXml w:uri="urn:y" w:element="z">${r(DO)}</w:customXml>`),
    ),
  'lege-alineas.docx': () => letter('<w:p/>', p(CALL), '<w:p><w:pPr><w:spacing w:after="0"/></w:pPr></w:p>', p(DO), para(run('<w:br w:type="page"/>'))),
  'rekening.docx': () =>
    letter(
      para(
        r('U dient € 80 te betalen. '),
        `<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>40+40=80</m:t></m:r></m:oMath>`,
        r(' Doe dat thans.'),
      ),
    ),
  'ruby-en-emoji.docx': () =>
    letter(
      para(
        run(
          '<mc:AlternateContent><mc:Choice Requires="w16se"><w16se:symEx xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex" w16se:font="Segoe UI Emoji" w16se:char="1F600"/></mc:Choice><mc:Fallback><w:t>😀</w:t></mc:Fallback></mc:AlternateContent>',
        ),
        r(' Wij bellen u teneinde u te helpen 😀. '),
        `<w:r><w:ruby><w:rubyPr/><w:rt>${r('a')}</w:rt><w:rubyBase>${r('b')}</w:rubyBase></w:ruby></w:r>`,
        r(DO),
      ),
    ),
  'witruimte.docx': () =>
    letter(
      para('\n  ', '<w:r>\n    <w:t xml:space="preserve">Wij bellen u  teneinde </w:t>\n  </w:r>', '<w:r><w:t>een afspraak te maken.</w:t></w:r>', '\n'),
      para('<!-- opmerking -->', r(DO), '<?pi x?>'),
    ),
  'gewoonten.docx': makeWordHabits,
  'streng.docx': () => strict([GREETING, p(CALL), p(DO), END].join('')),
  'sjabloon.dotx': () => ofKind(`${OPEN}.template.main+xml`),
  'macro.docm': () => ofKind(`${MAIN}.document.macroEnabled.main+xml`),
  'macrosjabloon.dotm': () => ofKind(`${MAIN}.template.macroEnabledTemplate.main+xml`),
}
