import { describe, expect, it } from 'vitest'
import { blocksOf, letterOf, shortBlocks } from './read-blocks.ts'
import { field, p, r } from './make-docx.ts'

const run = (inside: string): string => `<w:r>${inside}</w:r>`
const code = (text: string): string => run(`<w:instrText xml:space="preserve">${text}</w:instrText>`)
const mark = (type: string): string => run(`<w:fldChar w:fldCharType="${type}"/>`)

describe('readDocx: velden', () => {
  it('leest een samenvoegveld als invulveld, eenvoudig of samengesteld, en ook als het over runs is verdeeld', async () => {
    const split =
      mark('begin') +
      code(' MERGE') +
      code('FIELD  "Achter') +
      code('naam" \\* MERGEFORMAT ') +
      mark('separate') +
      r('«Achter', '<w:b/>') +
      r('naam»') +
      mark('end')
    const simple = `<w:fldSimple w:instr=" MERGEFIELD Plaats ">${r('«Plaats»')}</w:fldSimple>`
    const letter = await letterOf({ body: `<w:p>${r('Beste ')}${split}${r(' uit ')}${simple}${r(', welkom.')}</w:p>` })
    expect(letter.blocks[0]).toMatchObject({
      text: 'Beste «Achternaam» uit «Plaats», welkom.',
      placeholders: [
        { start: 6, end: 18, label: 'Achternaam' },
        { start: 23, end: 31, label: 'Plaats' },
      ],
    })
    expect(letter.stage).toBe('sjabloon')
  })

  it('geeft een veld zonder zichtbare tekst de naam van het veld', async () => {
    const form =
      run('<w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Dossier"/><w:textInput/></w:ffData></w:fldChar>') +
      code(' FORMTEXT ') +
      mark('separate') +
      r('     ') +
      mark('end')
    const letter = await letterOf({ body: `<w:p>${r('Nummer ')}${field(' DOCPROPERTY Zaaknummer ', '')}${r(' en ')}${form}${r('.')}</w:p>` })
    expect(letter.blocks[0]).toMatchObject({ text: 'Nummer «Zaaknummer» en «Dossier».', placeholders: [{ label: 'Zaaknummer' }, { label: 'Dossier' }] })
  })

  it('leest een knop als invulveld met de tekst die erop staat', async () => {
    const letter = await letterOf({
      body: `<w:p>${r('Beste ')}${mark('begin')}${code(' MACROBUTTON NoMacro [klik en typ de naam] ')}${mark('end')}${r(', dag.')}</w:p>`,
    })
    expect(letter.blocks[0]).toMatchObject({ text: 'Beste [klik en typ de naam], dag.', placeholders: [{ start: 6, end: 27, label: '[klik en typ de naam]' }] })
  })

  it('leest een datum, een verwijzing en een link als gewone tekst', async () => {
    const letter = await letterOf({
      body: `<w:p>${r('Op ')}${field(' DATE \\@ "d MMMM" ', r('3 mei'))}${r(', zie ')}${field(' HYPERLINK "https://voorbeeld.example" ', r('de site'))}${r(' en ')}${field(' REF kop ', r('hoofdstuk 2'))}${r('.')}</w:p>`,
    })
    expect(letter.blocks[0]).toMatchObject({
      text: 'Op 3 mei, zie de site en hoofdstuk 2.',
      placeholders: [],
      marks: [{ kind: 'link', start: 14, end: 21, href: 'https://voorbeeld.example' }],
    })
    expect(letter.stage).toBe('brief')
  })

  it('laat paginanummers, inhoudsopgave en indexwoorden weg', async () => {
    const body = `<w:p>${r('Bel ons')}${field(' PAGE ', r('3'))}${field(' XE "bellen" ', '')}${r('.')}</w:p><w:p>${mark('begin')}${code(' TOC \\o ')}${mark('separate')}${r('Kop 1')}</w:p><w:p>${r('Kop 2')}${mark('end')}</w:p>${p('Tot ziens, wij helpen u graag verder.')}`
    expect(await blocksOf({ body })).toEqual(['paragraph: Bel ons.', 'paragraph: Tot ziens, wij helpen u graag verder.'])
  })

  it('leest een aankruisvakje als teken', async () => {
    const box =
      run('<w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Ja"/><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar>') +
      code(' FORMCHECKBOX ') +
      mark('separate') +
      mark('end')
    const letter = await letterOf({ body: `<w:p>${box}${r(' Ja, ik kom.')}</w:p>` })
    expect(letter.blocks[0]).toMatchObject({ text: '☒ Ja, ik kom.', placeholders: [] })
  })

  it('laat tekst staan als een veldteken geen partner heeft', async () => {
    expect(
      await blocksOf({
        body: `<w:p>${r('Wij ')}${mark('begin')}${r('hebben ')}${mark('separate')}${r('gebeld.')}</w:p><w:p>${mark('end')}${r('Bel ons terug.')}</w:p><w:p>${mark('end')}${mark('begin')}${r('Tot snel, wij wachten op uw bericht.')}</w:p>`,
      }),
    ).toContain('paragraph: Tot snel, wij wachten op uw bericht.')
  })
})

describe('readDocx: keuzevelden', () => {
  const choice = (inside: string): string => mark('begin') + inside + mark('separate') + r('U krijgt een uitkering.') + mark('end')
  const name = mark('begin') + code(' MERGEFIELD Soort ') + mark('separate') + r('«Soort»') + mark('end')

  it('leest elke tak als eigen blok met zijn voorwaarde', async () => {
    const letter = await letterOf({
      body: `<w:p>${r('Besluit: ')}${choice(`${code(' IF ')}${name}${code(' = "a" "U krijgt een uit')}${code('kering." "U krijgt \\"niets\\"." \\* MERGEFORMAT ')}`)}${r(' Bel ons gerust.')}</w:p>`,
    })
    expect(shortBlocks(letter)).toEqual([
      'paragraph: Besluit: «als Soort = "a"» Bel ons gerust.',
      'paragraph: U krijgt een uitkering.',
      'paragraph: U krijgt "niets".',
    ])
    expect(letter.variants).toEqual([
      { condition: 'Soort = "a"', blocks: ['b2'] },
      { condition: 'niet Soort = "a"', blocks: ['b3'] },
    ])
  })

  it('leest een alinea die alleen uit een keuze bestaat als haar takken, ook met velden en alinea’s erin', async () => {
    const letter = await letterOf({
      body: `<w:p>${mark('begin')}${code(' IF ')}${name}${code(' &lt;&gt; "" "Beste ')}${name}${code(', dag.')}</w:p><w:p>${code('Tweede alinea van de tak." ""')}${mark('separate')}${r('x')}${mark('end')}</w:p>`,
    })
    expect(shortBlocks(letter)).toEqual(['paragraph: Beste «Soort», dag.', 'paragraph: Tweede alinea van de tak.'])
    expect(letter.blocks[0]?.placeholders).toEqual([{ start: 6, end: 13, label: 'Soort' }])
    expect(letter.variants).toEqual([{ condition: 'Soort <> ""', blocks: ['b1', 'b2'] }])
  })

  it('leest een keuze in een keuze', async () => {
    const inner = mark('begin') + code(' IF ') + name + code('=2 "Twee dagen." "Drie dagen."') + mark('separate') + r('Twee dagen.') + mark('end')
    const letter = await letterOf({
      body: `<w:p>${mark('begin')}${code(' IF ')}${name}${code(' = 1 "Eén dag." ')}${inner}${mark('separate')}${r('Eén dag.')}${mark('end')}</w:p>`,
    })
    expect(letter.variants.map((variant) => variant.condition)).toEqual(['Soort = 2', 'niet Soort = 2', 'Soort = 1'])
    expect(letter.blocks.map((block) => block.text)).toEqual(['Twee dagen.', 'Drie dagen.', 'Eén dag.'])
  })
})

describe('readDocx: inhoudsbesturing', () => {
  const control = (properties: string, inside: string): string => `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`

  it('leest een besturing met een prompt of een gekoppelde waarde als invulveld, en een ingevulde als tekst', async () => {
    const body = `<w:p>${r('Geachte ')}${control('<w:alias w:val="Naam klant"/><w:showingPlcHdr/>', r('Klik om tekst in te voeren'))}${r(', uw zaak ')}${control('<w:tag w:val="zaak"/><w:dataBinding w:xpath="/a"/>', r('2025-1'))}${r(' is ')}${control('<w:dropDownList/>', r('afgerond'))}${r('.')}</w:p>`
    expect((await letterOf({ body })).blocks[0]).toMatchObject({
      text: 'Geachte Klik om tekst in te voeren, uw zaak 2025-1 is afgerond.',
      placeholders: [
        { start: 8, end: 34, label: 'Naam klant' },
        { start: 44, end: 50, label: 'zaak' },
      ],
    })
  })

  it('leest een besturing om een hele alinea of cel heen', async () => {
    const letter = await letterOf({
      body: control('<w:showingPlcHdr/>', p('Typ hier de reden')) + control('', p('Wij hebben uw aanvraag voor een uitkering bekeken.')),
    })
    expect(letter.blocks.map((block) => [block.text, block.placeholders.length])).toEqual([
      ['Typ hier de reden', 1],
      ['Wij hebben uw aanvraag voor een uitkering bekeken.', 0],
    ])
  })
})
