import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import writeXlsxFile from 'write-excel-file/node'
import { describe, expect, it } from 'vitest'
import { STANDARD_SETTINGS } from '../../../engine/rule/settings.ts'
import { checkLetter } from '../../../rules/check-letter.ts'
import { readHouseStyle } from '../../../session/house-style/read-house-style.ts'
import { letterOf } from '../../support/letter-of.ts'
import { scratchFolder } from '../../support/scratch-folder.ts'
import { houseFolder } from './house-folder.ts'

const base = { ...STANDARD_SETTINGS, today: '2026-03-03' }
const scratch = scratchFolder()
const folderWith = (name: string, files: Readonly<Record<string, string | Uint8Array>>) => houseFolder(scratch, name, files)

describe('een map met de huisstijl', () => {
  it('geeft keuzes, eigen woorden en blokken', async () => {
    const folder = folderWith('goed', {
      'huisstijl.json': JSON.stringify({
        doel: 'A2',
        doelPerBrief: { informatie: 'B1' },
        aanspreekvorm: 'je',
        telefoonnummers: ['14 020'],
        openingstijden: 'op werkdagen van 9.00 tot 17.00 uur',
        zinslengte: { tip: 12, waarschuwing: 18, reden: 'onze lezers leren nog Nederlands' },
        regels: { 'begrip-ontbreekt': 'aan' },
        regelsPerBrief: { boete: { 'lange-zin': 'uit' } },
        toegestaan: ['bescheiden'],
      }),
      'woorden.tsv': 'term\talternatives\tkind\nde stadspas\tde pas\tzelfstandig naamwoord\n',
      'blokken/contact.md': '# Vragen?\n\nBel {telefoonnummer}.\nDat kan {openingstijden}.\n\n- of kom langs\n',
    })
    const { settings, messages } = await readHouseStyle([folder], base)
    expect(messages).toEqual([])
    expect(settings).toEqual({
      ...base,
      target: 'A2',
      targetByType: { informatie: 'B1' },
      addressForm: 'je',
      phoneNumbers: ['14 020'],
      openingHours: 'op werkdagen van 9.00 tot 17.00 uur',
      sentenceLength: { tip: 12, warning: 18, because: 'onze lezers leren nog Nederlands' },
      rules: { 'begrip-ontbreekt': 'aan' },
      rulesByType: { boete: { 'lange-zin': 'uit' } },
      allowedTerms: ['bescheiden', 'de pas'],
      ownEntries: [expect.objectContaining({ term: 'stadspas' })],
      houseBlocks: [{ name: 'contact', form: 'beide', title: 'Vragen?', lines: ['Bel {telefoonnummer}. Dat kan {openingstijden}.', '- of kom langs'] }],
    })
  })
  it('die leeg is of niet bestaat, zegt dat', async () => {
    const empty = folderWith('leeg', { 'leesmij.txt': 'Hier komt de huisstijl.' })
    expect((await readHouseStyle([empty], base)).messages.map(({ text }) => text)).toEqual(['In deze map staat nog geen huisstijl. Maak een bestand huisstijl.json, woorden.csv, of een map blokken.'])
    const gone = path.join(scratch, 'weg')
    const outcome = await readHouseStyle([gone], base)
    expect([outcome.settings, outcome.folders]).toEqual([
      { ...base, allowedTerms: [] },
      [{ path: gone, name: gone, unusable: `De map met de huisstijl “${gone}” is er niet. Controleer de naam. Is het een netwerkmap? Kijk dan of u verbinding hebt.` }],
    ])
  })
  it('wordt alleen gelezen: er komt niets bij en er verandert niets', async () => {
    const folder = folderWith('alleen-lezen', { 'huisstijl.json': '{"doel": "A2"}', 'woorden.csv': 'niet;wel\nfoefelen;knoeien\n', 'blokken/hulp.md': 'Kom langs.' })
    const before = snapshot(folder)
    const { settings } = await readHouseStyle([folder], base)
    expect([settings.target, snapshot(folder)]).toEqual(['A2', before])
  })
})

function snapshot(folder: string): readonly unknown[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted().map((name) => {
    const { mtimeMs, size, isFile } = { ...statSync(path.join(folder, name)), isFile: statSync(path.join(folder, name)).isFile() }
    return [name, mtimeMs, size, isFile ? readFileSync(path.join(folder, name), 'utf8') : null]
  })
}

describe('een woordenlijst uit een spreadsheet', () => {
  const wordsOf = async (name: string, files: Readonly<Record<string, string | Uint8Array>>) => {
    const { settings, messages } = await readHouseStyle([folderWith(name, files)], base)
    return { words: settings.ownEntries.map((entry) => [entry.term, entry.alternatives[0]?.text]), messages: messages.map(({ line, text }) => `${line}: ${text}`) }
  }
  const TWO = [
    ['klantcontactcentrum', 'balie'],
    ['de "stip" op de horizon', 'ons doel'],
  ]
  it('mag puntkomma’s hebben, met een kop erboven', async () => {
    expect(await wordsOf('puntkomma', { 'woorden.csv': '\uFEFFNiet;Wel\r\nklantcontactcentrum;balie\r\n"de ""stip"" op de horizon";ons doel\r\n' })).toEqual({ words: TWO, messages: [] })
  })
  it('mag zonder kop, met komma’s of met tabs', async () => {
    expect(await wordsOf('komma', { 'woorden.csv': 'klantcontactcentrum,balie\n"de ""stip"" op de horizon",ons doel\n' })).toEqual({ words: TWO, messages: [] })
    expect(await wordsOf('tabs', { 'woorden.txt': 'klantcontactcentrum\tbalie\nde "stip" op de horizon\tons doel\n' })).toEqual({ words: TWO, messages: [] })
  })
  it('mag de kolommen andersom hebben, als de kop dat zegt', async () => {
    expect(await wordsOf('andersom', { 'woorden.csv': 'Schrijf;Niet gebruiken\nbalie;klantcontactcentrum\nons doel;"de ""stip"" op de horizon"\n' })).toEqual({ words: TWO, messages: [] })
  })
  it('mag uit een oud Excel komen, dat geen UTF-8 schrijft', async () => {
    const bytes = Uint8Array.from('niet;wel\nde co\u00F6rdinatie;het regelen\n', (sign) => sign.charCodeAt(0))
    expect(await wordsOf('ansi', { 'woorden.csv': bytes })).toEqual({ words: [['coördinatie', 'het regelen']], messages: [] })
  })
  it('mag een Excel-bestand zijn', async () => {
    const rows = [['Niet', 'Wel'], ['klantcontactcentrum', 'balie'], [], ['de "stip" op de horizon', 'ons doel'], ['foefelen', '']]
    const file = writeXlsxFile(rows.map((row) => row.map((value) => ({ value, type: String }))))
    expect(await wordsOf('excel', { 'woorden.xlsx': new Uint8Array(await file.toBuffer()) })).toEqual({
      words: TWO,
      messages: ['5: Bij “foefelen” staat geen alternatief. Vul in de kolom “Wel” een gewoon woord in, of (weglaten).'],
    })
  })
  it('noemt het bestand als Excel het niet goed heeft bewaard', async () => {
    expect((await wordsOf('kapot', { 'woorden.xlsx': 'PK\u0003\u0004 niets' })).messages).toEqual(['null: Dit Excel-bestand kon niet worden gelezen. Open het in Excel of LibreOffice en sla het op als CSV (UTF-8).'])
  })
  it('vindt het meervoud van een eigen woord, en zet er een meervoud voor in de plaats', async () => {
    const { settings } = await readHouseStyle([folderWith('meervoud', { 'woorden.csv': 'niet;wel\nhet klantcontactcentrum;de balie\nde meetrapportage;het overzicht\n' })], base)
    const found = checkLetter(letterOf('De klantcontactcentra sturen u meetrapportages.'), settings).findings.filter(({ suggestions }) => suggestions.length > 0)
    expect(found.map(({ actual, suggestions: [first] }) => [actual, first?.label])).toEqual([['klantcontactcentra', 'balies'], ['meetrapportages', 'overzichten']])
  })
  it('kan ook zeggen wat mag blijven staan', async () => {
    const { settings } = await readHouseStyle([folderWith('blijft', { 'woorden.csv': 'niet;wel\nimplementeren;(blijft)\n' })], base)
    expect([settings.allowedTerms, checkLetter(letterOf('Wij implementeren het plan.'), settings).findings.map(({ actual }) => actual)]).toEqual([['implementeren'], []])
  })
})

describe('een eigen woord', () => {
  it('wordt gevonden in al zijn vormen, en niet meer als het vervangen is', async () => {
    const folder = folderWith('vormen', { 'woorden.csv': 'niet;wel\nde stadspas;de pas\nKlant Contact Centrum;balie\n' })
    const { settings } = await readHouseStyle([folder], base)
    const found = (text: string) => checkLetter(letterOf(text), settings).findings.map(({ title, actual, expected }) => [title, actual, expected[0]])
    expect(found('Neem de stadspassen mee.')).toEqual([['Woord uit uw huisstijl', 'stadspassen', 'passen']])
    expect(found('Bel ons Klant Contact Centrum.')).toEqual([['Woord uit uw huisstijl', 'Klant Contact Centrum', 'balie']])
    expect(found('Neem de passen mee.')).toEqual([])
  })
  it('dat de organisatie aanraadt, keurt Klare Brief niet af', async () => {
    const folder = folderWith('aanraden', { 'woorden.csv': 'niet;wel\nbijslag;uitkering\ninvoeren;implementeren\n' })
    const { settings, messages } = await readHouseStyle([folder], base)
    expect(checkLetter(letterOf('Wij implementeren de regels.'), settings).findings.map(({ actual }) => actual)).toEqual([])
    expect(messages.map(({ kind, line, text }) => [kind, line, text])).toEqual([['let-op', 3, 'U raadt “implementeren” aan. Klare Brief vindt dat zelf een moeilijk woord. Weet u een gewoner woord?']])
  })
})

describe('regels per soort brief', () => {
  const LONG = 'Wij hebben uw aanvraag voor een parkeervergunning op 3 maart ontvangen, maar wij missen nog een kopie van uw kentekenbewijs.'
  it('staan alleen bij dat soort brief aan of uit; van twee soorten wint aan', async () => {
    const folder = folderWith('per-soort', { 'huisstijl.json': '{"regels": {"lange-zin": "uit"}, "regelsPerBrief": {"boete": {"lange-zin": "aan"}, "verzoek": {"lange-zin": "uit"}}}' })
    const { settings } = await readHouseStyle([folder], base)
    const long = (letterTypes: typeof settings.letterTypes) => checkLetter(letterOf(LONG), { ...settings, letterTypes }).findings.filter(({ ruleId }) => ruleId === 'lange-zin').length
    expect([long([]), long(['informatie']), long(['boete']), long(['verzoek']), long(['boete', 'verzoek'])]).toEqual([0, 0, 1, 0, 1])
  })
})

describe('doel per soort brief', () => {
  it('gaat voor het doel van alle brieven; van twee soorten telt het makkelijkste', async () => {
    const folder = folderWith('doel-per-soort', { 'huisstijl.json': '{"doel": "B1", "doelPerBrief": {"aanmaning": "A2", "betaling": "B1"}}' })
    const { settings, messages } = await readHouseStyle([folder], base)
    const target = (letterTypes: typeof settings.letterTypes) => checkLetter(letterOf('Betaal € 90 voor 1 mei.'), { ...settings, letterTypes }).score.target.name
    expect([messages, target([]), target(['aanmaning']), target(['betaling']), target(['betaling', 'aanmaning'])]).toEqual([[], 'B1', 'A2', 'B1', 'A2'])
  })

  it('dat niet kan, heeft een melding op zijn regel', async () => {
    const folder = folderWith('doel-fout', { 'huisstijl.json': '{\n  "doelPerBrief": {\n    "aanmaning": "C1",\n    "boetes": "A2"\n  }\n}' })
    const { settings, messages } = await readHouseStyle([folder], base)
    expect(settings.targetByType).toEqual({})
    expect(messages.map(({ line, text }) => [line, text])).toEqual([
      [3, 'Doel bij aanmaning: "C1" kan niet. Kies uit: "A2", "B1".'],
      [4, 'De soort brief “boetes” kennen wij niet. Bedoelt u “boete”?'],
    ])
  })
})

describe('van twee mappen', () => {
  it('geldt de laatste, en er staat waarom', async () => {
    const one = folderWith('gemeente', {
      'huisstijl.json': '{\n  "naam": "Gemeente Voorbeeld",\n  "aanspreekvorm": "u",\n  "telefoonnummers": ["14 020"]\n}',
      'woorden.csv': 'niet;wel\nde intake;het eerste gesprek\nfoefelen;knoeien\n',
      'blokken/hulp.md': 'Kom langs.',
    })
    const two = folderWith('jeugdteam', {
      'huisstijl.json': '{\n  "naam": "Jeugdteam",\n  "aanspreekvorm": "je",\n  "telefoonnummers": ["14 020"],\n  "toegestaan": ["intake"]\n}',
      'woorden.csv': 'niet;wel\nfoefelen;sjoemelen\n',
      'blokken/hulp.md': 'Bel het wijkteam.',
    })
    const { settings, messages, inForce } = await readHouseStyle([one, two], base)
    expect([settings.addressForm, settings.ownEntries.map((entry) => [entry.term, entry.alternatives[0]?.text]), settings.houseBlocks.map(({ lines }) => lines)]).toEqual(['je', [['foefelen', 'sjoemelen']], [['Bel het wijkteam.']]])
    expect(messages.map(({ kind, file, line, text }) => [kind, path.relative(scratch, file), line, text])).toEqual([
      ['uitleg', 'jeugdteam/huisstijl.json', 3, 'Aanspreekvorm: “je” (Jeugdteam) gaat vóór “u” (Gemeente Voorbeeld), want de map van Jeugdteam komt later.'],
      ['uitleg', 'jeugdteam/woorden.csv', 2, '“foefelen” wordt “sjoemelen” (Jeugdteam) gaat vóór “foefelen” wordt “knoeien” (Gemeente Voorbeeld), want de map van Jeugdteam komt later.'],
      ['uitleg', 'jeugdteam/huisstijl.json', 5, '“intake” mag blijven (Jeugdteam) gaat vóór “intake” wordt “het eerste gesprek” (Gemeente Voorbeeld), want de map van Jeugdteam komt later.'],
      ['uitleg', 'jeugdteam/blokken/hulp.md', null, 'Het blok “hulp” (Jeugdteam) gaat vóór het blok met die naam (Gemeente Voorbeeld), want de map van Jeugdteam komt later.'],
    ])
    expect(inForce.map(({ label, value, from, line }) => [label, value, from, line])).toEqual([
      ['Aanspreekvorm', 'je', 'Jeugdteam', 3],
      ['Telefoonnummer', '14 020', 'Jeugdteam', 4],
      ['Eigen woorden', '1 woord: “foefelen” wordt “sjoemelen”', 'Jeugdteam', null],
      ['Mag blijven staan', 'intake', 'Jeugdteam', null],
      ['Blok: hulp', 'Bel het wijkteam.', 'Jeugdteam', null],
    ])
  })
})

describe('het voorbeeld in de handleiding', () => {
  it('klopt, en gebruikt alles wat er kan', async () => {
    const { settings, messages } = await readHouseStyle(['docs/handleiding/huisstijl-voorbeeld'], base)
    expect(messages).toEqual([])
    expect({ ...settings, ownEntries: settings.ownEntries.length, houseBlocks: settings.houseBlocks.map(({ name, form }) => `${name} ${form}`) }).toMatchObject({
      addressForm: 'u',
      phoneNumbers: ['14 020'],
      rulesByType: { informatie: { 'openingstijden-ontbreken': 'uit' } },
      ownEntries: 3,
      houseBlocks: ['betalingsregeling u', 'bezwaar u', 'contact je', 'contact u', 'hulp u', 'locatie u'],
    })
  })
})
