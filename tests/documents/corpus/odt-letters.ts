import { list, makeOdt, th, tp } from '../odt/make-odt.ts'

/*
 * Letters as LibreOffice may store them, each with one habit that is easily broken; the words are those of
 * docx-letters.ts.
 */

const GREETING = tp('Geachte mevrouw Jansen,')
const CALL = 'Wij bellen u teneinde een afspraak te maken.'
const DO = 'U dient dit thans te melden.'
const END = tp('Met vriendelijke groet,')
const letter = (...body: readonly string[]): Buffer => makeOdt({ body: [GREETING, ...body, END].join('') })
const info = '<office:change-info><dc:creator>Collega</dc:creator><dc:date>2025-01-01T00:00:00</dc:date></office:change-info>'
const cell = (inside: string): string => `<table:table-cell office:value-type="string">${inside}</table:table-cell>`
const table = (name: string, inside: string): string =>
  `<table:table table:name="${name}"><table:table-column table:number-columns-repeated="2"/><table:table-row>${inside}</table:table-row></table:table>`

export const ODT_LETTERS: Readonly<Record<string, () => Buffer>> = {
  'gewoon.odt': () => letter(tp(CALL), tp(DO)),
  'woord-in-stukken.odt': () =>
    letter(
      tp('Wij bellen u ten<text:span text:style-name="T1">ein</text:span>de een afspraak te maken.'),
      tp('U d<text:span text:style-name="T2">ient dit on</text:span>verwijld te melden.'),
    ),
  'spaties.odt': () =>
    letter(
      tp('Wij bellen u <text:s text:c="2"/>teneinde<text:tab/>een afspraak<text:line-break/>te maken.'),
      tp('U dient\n   dit <text:s/>thans te melden.<text:soft-page-break/>'),
    ),
  'opmerkingen.odt': () =>
    letter(
      tp(
        `Wij bellen u <office:annotation office:name="a1" loext:resolved="false"><dc:creator>Collega</dc:creator><dc:date>2025-01-01T00:00:00</dc:date><text:p>Kan dit korter?</text:p></office:annotation>teneinde<office:annotation-end office:name="a1"/> een afspraak te maken.`,
      ),
      tp(DO),
    ),
  'wijzigingen.odt': () =>
    letter(
      `<text:tracked-changes><text:changed-region xml:id="c1" text:id="c1"><text:insertion>${info}</text:insertion></text:changed-region><text:changed-region xml:id="c2" text:id="c2"><text:deletion>${info}<text:p>niet </text:p></text:deletion></text:changed-region></text:tracked-changes>`,
      tp(
        'Wij bellen u <text:change text:change-id="c2"/><text:change-start text:change-id="c1"/>teneinde een <text:change-end text:change-id="c1"/>afspraak te maken.',
      ),
      tp(DO),
    ),
  'voetnoten.odt': () =>
    letter(
      tp(
        `Wij bellen u teneinde<text:note text:id="n1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>U dient dit thans te lezen.</text:p></text:note-body></text:note> een afspraak te maken.`,
      ),
      tp(DO),
    ),
  'velden.odt': () =>
    letter(
      `<text:user-field-decls><text:user-field-decl office:value-type="string" office:string-value="Jansen" text:name="naam"/></text:user-field-decls>`,
      tp('<text:user-field-get text:name="naam">Jansen</text:user-field-get> dient dit thans te melden.'),
      tp(
        'Wij bellen u teneinde <text:database-display text:table-name="t" text:table-type="table" text:column-name="Reden" text:database-name="d">&lt;Reden&gt;</text:database-display> thans te bespreken op <text:date style:data-style-name="N1" text:date-value="2026-03-03">3 maart 2026</text:date>.',
      ),
      tp('<text:placeholder text:placeholder-type="text">&lt;Naam&gt;</text:placeholder><text:user-field-get text:name="naam">Jansen</text:user-field-get>'),
    ),
  'voorwaarden.odt': () =>
    letter(
      tp(
        'Wij bellen u teneinde u te helpen. <text:conditional-text text:condition="ooow:a==1" text:string-value-if-true="U dient dit thans te melden." text:string-value-if-false="Bel ons." text:current-value="true">U dient dit thans te melden.</text:conditional-text>',
      ),
      `<text:section text:name="S1" text:condition="ooow:b==1" text:display="condition">${tp(DO)}</text:section>`,
      tp('U dient <text:hidden-text text:condition="ooow:x" text:string-value="niets">niets</text:hidden-text>te bellen.'),
    ),
  'kaders.odt': () =>
    letter(
      tp(
        `<draw:frame draw:name="K1" text:anchor-type="paragraph" svg:width="4cm" svg:height="2cm"><draw:text-box>${tp('U dient dit thans te lezen.')}</draw:text-box></draw:frame>${CALL}`,
      ),
      tp(DO),
    ),
  'plaatje.odt': () =>
    makeOdt({
      body: [
        GREETING,
        tp(
          'Wij bellen u <draw:frame draw:name="L" text:anchor-type="as-char" svg:width="1cm" svg:height="1cm"><draw:image xlink:href="Pictures/logo.png" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/><svg:title>Logo</svg:title></draw:frame>teneinde u te helpen.',
        ),
        tp(DO),
        END,
      ].join(''),
    }),
  'lijsten.odt': () =>
    letter(
      th('Wat u dient te doen', 1),
      list('L1', tp('een kopie, teneinde u te herkennen'), tp('het formulier, thans ingevuld') + list('L1', tp(DO))),
      list('L2', tp('U dient eerst te bellen.'), tp('U dient daarna te komen.')),
    ),
  'tabel-in-tabel.odt': () => letter(table('A', cell(tp('U dient te betalen.') + table('B', cell(tp(DO)) + cell(tp('€ 12')))) + cell(tp(CALL)))),
  'links.odt': () =>
    letter(
      tp(
        'Kijk op <text:a xlink:type="simple" xlink:href="https://voorbeeld.example/?a=1&amp;b=2"><text:span text:style-name="T2">onze site teneinde</text:span> meer te lezen</text:a>. <text:bookmark-start text:name="b"/>U dient<text:bookmark-end text:name="b"/> dit thans te melden.<text:bookmark text:name="punt"/>',
      ),
    ),
  'verwijzingen.odt': () =>
    letter(
      tp(
        'Wij bellen u <text:reference-mark-start text:name="r"/>teneinde<text:reference-mark-end text:name="r"/> u te helpen. Zie <text:bookmark-ref text:reference-format="page" text:ref-name="b">2</text:bookmark-ref>.',
      ),
      tp('<text:sequence text:name="Tabel" text:formula="ooow:Tabel+1" style:num-format="1">1</text:sequence> U dient dit thans te melden.'),
    ),
  'kop-en-voet.odt': () =>
    makeOdt({
      body: [GREETING, tp(CALL), END].join(''),
      master: `<style:master-page style:name="Standard" style:page-layout-name="pm1"><style:header>${tp('Gemeente Voorbeeld')}</style:header><style:footer>${tp('U dient ons kenmerk te noemen. Bladzijde <text:page-number text:select-page="current">1</text:page-number>')}</style:footer></style:master-page>`,
    }),
  'zachte-streepjes.odt': () => letter(tp('Wij bellen u ten\u00adeinde een afspraak te maken.'), tp('U dient dit on\u00adverwijld te melden.')),
  'verborgen.odt': () =>
    letter(
      tp('Wij bellen u <text:span text:style-name="T3">intern: dossier 12 </text:span>teneinde een afspraak te maken.'),
      tp('<text:hidden-paragraph text:condition="ooow:x" text:is-hidden="false"/>U dient dit thans te melden.'),
    ),
  'ruby-en-meta.odt': () =>
    letter(
      tp('Wij bellen u <text:ruby><text:ruby-base>teneinde</text:ruby-base><text:ruby-text>om</text:ruby-text></text:ruby> u te helpen.'),
      tp(`<text:meta>${DO}</text:meta>`),
    ),
  'sjabloon.ott': () => letter(tp(CALL), tp(DO)),
}
