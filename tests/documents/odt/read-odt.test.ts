import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Letter } from '../../../engine/letter/letter.ts'
import { UnreadableFile } from '../../../documents/document.ts'
import { collectOdtParagraphs } from '../../../documents/odt/collect-odt-paragraphs.ts'
import { openOdtPackage } from '../../../documents/odt/odt-package.ts'
import { readOdt } from '../../../documents/odt/read-odt.ts'
import { serialiseLeaves } from '../../../documents/xml/serialise-leaves.ts'
import { refusalOf, shortBlocks } from '../docx/read-blocks.ts'
import { makeZip } from '../zip/make-zip.ts'
import { list, makeOdt, th, tp, type OdtParts } from './make-odt.ts'

const LONG = 'Wij hebben uw aanvraag voor een uitkering ontvangen en bekeken.'
const letterOf = async (parts: OdtParts): Promise<Letter> => (await readOdt(makeOdt(parts), 'brief.odt', {})).letter
const blocksOf = async (parts: OdtParts): Promise<readonly string[]> => shortBlocks(await letterOf(parts))

describe('readOdt: tekst', () => {
  it('telt witruimte één keer, ook over elementen heen, en leest de elementen voor spaties, tabs en regels', async () => {
    const body = `<text:p>\n  Wij <text:span text:style-name="T1"> hebben</text:span>\n  uw<text:s/><text:s text:c="2"/>brief<text:tab/>gelezen<text:line-break/>en bekeken. </text:p><text:p/>`
    expect((await letterOf({ body })).blocks.map((block) => block.text)).toEqual(['Wij hebben uw   brief\tgelezen\nen bekeken.'])
  })

  it('ziet opmaak uit automatische stijlen en links, en slaat verborgen tekst over', async () => {
    const letter = await letterOf({
      body: tp(
        `U krijgt <text:span text:style-name="T1">geen <text:span text:style-name="T2">geld</text:span></text:span><text:span text:style-name="T3">geheim</text:span>, <text:a xlink:href="https://voorbeeld.example">kijk</text:a>.`,
      ),
    })
    expect(letter.blocks[0]).toMatchObject({
      text: 'U krijgt geen geld, kijk.',
      marks: [
        { kind: 'bold', start: 9, end: 18 },
        { kind: 'italic', start: 14, end: 18 },
        { kind: 'underline', start: 14, end: 18 },
        { kind: 'link', start: 20, end: 24, href: 'https://voorbeeld.example' },
      ],
    })
    expect(letter.warnings.map((warning) => warning.code)).toEqual(['verborgen-tekst'])
  })

  it('leest koppen, lijsten met hun niveau en nummers, en een tweede alinea van een punt als tekst', async () => {
    const body =
      th('Wat nu?', 1) +
      list('L1', tp('een kopie') + list('', tp('met datum')), tp('een bewijs') + tp(LONG)) +
      list('L2', tp('Vul in.') + list('', tp('Zonder nummer, dus gewone tekst van een zin.')))
    expect(await blocksOf({ body })).toEqual([
      'heading 1: Wat nu?',
      'listItem 1: een kopie',
      'listItem 2: met datum',
      'listItem 1: een bewijs',
      `paragraph: ${LONG}`,
      'listItem 1 genummerd: Vul in.',
      'listItem 2: Zonder nummer, dus gewone tekst van een zin.',
    ])
  })

  it('leest tabellen, secties en kaders', async () => {
    const table = (...cells: readonly string[]): string =>
      `<table:table><table:table-column/><table:table-row>${cells.map((cell) => `<table:table-cell>${cell}</table:table-cell>`).join('')}</table:table-row></table:table>`
    const frame = (inside: string): string =>
      `<draw:frame draw:name="K"><draw:text-box>${inside}</draw:text-box><svg:title>Titel van kader</svg:title></draw:frame>`
    const body = `${table(tp('mei'), tp('€ 5'))}${table(tp(LONG))}<text:section text:name="S">${tp(`Zie het kader.${frame(tp('Neem uw paspoort mee.'))}`)}</text:section>`
    expect(await blocksOf({ body })).toEqual([
      'tableCell: mei',
      'tableCell: € 5',
      `paragraph: ${LONG}`,
      'paragraph: Zie het kader.',
      'paragraph: Neem uw paspoort mee.',
    ])
  })

  it('leest noten na de tekst, en kop- en voetteksten van de gebruikte bladzijde zonder nummers', async () => {
    const note =
      '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Artikel 4.</text:p></text:note-body></text:note>'
    const page = (name: string, header: string): string =>
      `<style:master-page style:name="${name}"><style:header>${tp(header)}</style:header><style:footer>${tp('Pagina <text:page-number>1</text:page-number> van <text:page-count>2</text:page-count>')}${tp('Postbus 12')}</style:footer></style:master-page>`
    expect(
      await blocksOf({
        body: tp(LONG) + tp(`Dat staat in artikel vier van de wet op de uitkeringen${note}.`),
        master: page('Standard', 'Dienst Voorbeeld') + page('Anders', 'Niet gebruikt'),
      }),
    ).toEqual([
      'letterhead: Dienst Voorbeeld',
      `paragraph: ${LONG}`,
      'paragraph: Dat staat in artikel vier van de wet op de uitkeringen.',
      'footnote: Artikel 4.',
      'footer: Postbus 12',
    ])
  })

  it('laat verwijderde tekst, opmerkingen, bladwijzers en inhoudsopgave weg', async () => {
    const changes = `<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><text:p>oud</text:p></text:deletion></text:changed-region></text:tracked-changes>`
    const letter = await letterOf({
      body: `${changes}<text:table-of-content><text:index-body>${tp('Inhoud')}</text:index-body></text:table-of-content>${tp(`Wij <text:change text:change-id="c1"/>helpen<office:annotation><dc:creator>x</dc:creator><text:p>Mooi</text:p></office:annotation> u<text:bookmark text:name="b"/>.`)}`,
    })
    expect(letter.blocks.map((block) => block.text)).toEqual(['Wij helpen u.'])
    expect(letter.warnings.map((warning) => warning.code)).toEqual(['wijzigingen-niet-verwerkt', 'opmerkingen'])
  })
})

describe('readOdt: velden', () => {
  it('leest plaatshouders, database- en gebruikersvelden als invulvelden en een datum als tekst', async () => {
    const body = tp(
      'Geachte <text:placeholder text:placeholder-type="text">&lt;Naam&gt;</text:placeholder>, op <text:date>3 mei</text:date> kreeg u <text:database-display text:column-name="Bedrag">€ 5</text:database-display> onder <text:user-field-get text:name="Kenmerk">12</text:user-field-get> en <text:user-defined text:name="Zaak"/>.',
    )
    const letter = await letterOf({ body })
    expect(letter.blocks[0]).toMatchObject({
      text: 'Geachte <Naam>, op 3 mei kreeg u € 5 onder 12 en «Zaak».',
      placeholders: [
        { start: 8, end: 14, label: 'Naam' },
        { start: 33, end: 36, label: 'Bedrag' },
        { start: 43, end: 45, label: 'Kenmerk' },
        { start: 49, end: 55, label: 'Zaak' },
      ],
    })
    expect(letter.stage).toBe('sjabloon')
  })

  it('leest een inhoudsbesturing die haar prompt nog toont als invulveld', async () => {
    const letter = await letterOf({
      body: tp(
        'Beste <loext:content-control loext:showing-place-holder="true" loext:alias="Naam">Klik <text:span text:style-name="T1">hier</text:span></loext:content-control>, dag.',
      ),
    })
    expect(letter.blocks[0]).toMatchObject({ text: 'Beste Klik hier, dag.', placeholders: [{ start: 6, end: 15, label: 'Naam' }] })
  })

  it('leest beide takken van voorwaardelijke tekst, en weet wanneer een sectie of alinea er staat', async () => {
    const choice =
      '<text:conditional-text text:condition="ooow:soort == &quot;a&quot;" text:string-value-if-true="een &quot;uitkering&quot;" text:string-value-if-false="niets">x</text:conditional-text>'
    const letter = await letterOf({
      body: `${tp(`U krijgt ${choice} van ons.`)}<text:section text:name="S" text:condition="ooow:soort == 2" text:display="condition">${tp('Maak bezwaar.')}</text:section>${tp('<text:hidden-paragraph text:condition="ooow:soort == 3"/>Bel ons.')}`,
    })
    expect(shortBlocks(letter)).toEqual([
      'paragraph: U krijgt «als soort = "a"» van ons.',
      'paragraph: een "uitkering"',
      'paragraph: niets',
      'paragraph: Maak bezwaar.',
      'paragraph: Bel ons.',
    ])
    expect(letter.variants).toEqual([
      { condition: 'soort = "a"', blocks: ['b2'] },
      { condition: 'niet soort = "a"', blocks: ['b3'] },
      { condition: 'niet soort = 2', blocks: ['b4'] },
      { condition: 'niet soort = 3', blocks: ['b5'] },
    ])
  })
})

describe('readOdt weigert', () => {
  const read = (bytes: Uint8Array): Promise<string> => refusalOf(() => readOdt(bytes, 'brief.odt', {}))

  it('wat leeg, beschadigd, versleuteld of een ander soort document is', async () => {
    expect(await read(new Uint8Array())).toMatch(/^leeg:/)
    expect(await read(makeZip([{ name: 'mimetype', data: 'x' }]))).toMatch(/^beschadigd:/)
    expect(
      await read(makeZip([{ name: 'content.xml', data: '<office:spreadsheet xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>' }])),
    ).toMatch(/^beschadigd: Dit bestand heeft de naam van een tekst/)
    const manifest =
      '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>'
    expect(
      await read(
        makeZip([
          { name: 'META-INF/manifest.xml', data: manifest },
          { name: 'content.xml', data: 'x' },
        ]),
      ),
    ).toMatch(/^versleuteld:/)
    expect(await read(makeOdt({ body: '<text:p/>' }))).toMatch(/^geen-tekst:/)
  })

  it('of leest, wat er ook met de bytes gebeurt', async () => {
    const bytes = readFileSync('tests/fixtures/sjabloon.odt')
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ at: fc.nat(bytes.length - 1), value: fc.nat(255) }), { minLength: 1, maxLength: 8 }), async (changes) => {
        const damaged = Buffer.from(bytes)
        for (const { at, value } of changes) damaged[at] = value
        try {
          await readOdt(damaged, 'brief.odt', {})
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(UnreadableFile)
        }
      }),
      { numRuns: 150 },
    )
  })
})

describe('bestanden van LibreOffice', () => {
  it('besluit.odt', async () => {
    const blocks = shortBlocks((await readOdt(readFileSync('tests/fixtures/besluit.odt'), 'besluit.odt', {})).letter)
    expect(blocks).toHaveLength(21)
    expect(blocks).toEqual(
      expect.arrayContaining([
        'heading 1: Waarom krijgt u geen vergunning?',
        'listItem 2: met een datum',
        'listItem 1 genummerd: Stuur het naar ons op.',
        'tableCell: € 80,50',
        'closing: Team Parkeren',
      ]),
    )
  })

  it('sjabloon.odt', async () => {
    const { letter } = await readOdt(readFileSync('tests/fixtures/sjabloon.odt'), 'sjabloon.odt', {})
    expect(shortBlocks(letter)).toEqual(
      expect.arrayContaining([
        'letterhead: Dienst Voorbeeld',
        'paragraph: geen uitkering van ons',
        'paragraph: Let op: neem uw paspoort mee.',
        'footnote: Dit staat in artikel 4 van de wet.',
        'footer: Postbus 12, 1234 AB Voorbeeldstad',
      ]),
    )
    expect(letter.variants).toHaveLength(3)
  })

  it('uitkering.odt, met samenvoegvelden, wijzigingen en een opmerking', async () => {
    const { letter } = await readOdt(readFileSync('tests/fixtures/uitkering.odt'), 'uitkering.odt', {})
    expect(letter.blocks.flatMap((block) => block.placeholders.map((field) => field.label))).toEqual(
      expect.arrayContaining(['Aanhef', 'Achternaam', 'Datum', 'Bedrag']),
    )
    expect(letter.warnings.map((warning) => warning.code)).toEqual(['wijzigingen-niet-verwerkt', 'opmerkingen'])
  })

  it.each(['besluit.odt', 'sjabloon.odt', 'uitkering.odt'])('%s: alle bladeren van een alinea samen zijn die alinea', async (name) => {
    const { body, content } = await openOdtPackage(readFileSync(`tests/fixtures/${name}`))
    const { xml } = content.tree
    for (const { element, leaves } of collectOdtParagraphs(body, content)) {
      expect(serialiseLeaves(leaves.map((leaf) => ({ path: leaf.path, raw: xml.slice(leaf.start, leaf.end) })))).toBe(
        xml.slice(element.openEnd, element.closeStart),
      )
    }
  })
})
