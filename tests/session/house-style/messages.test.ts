import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { STANDARD_SETTINGS } from '../../../engine/rule/settings.ts'
import { readHouseStyle } from '../../../session/house-style/read-house-style.ts'
import { scratchFolder } from '../../support/scratch-folder.ts'
import { houseFolder } from './house-folder.ts'

const scratch = scratchFolder()
let count = 0

/** "huisstijl.json:3 fout Kies …": every message about these files. */
async function messagesFor(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const folder = houseFolder(scratch, `map-${++count}`, files)
  const { messages } = await readHouseStyle([folder], STANDARD_SETTINGS)
  return messages.map(({ kind, file, line, text }) => `${path.relative(folder, file)}${line === null ? '' : `:${line}`} ${kind} ${text}`)
}

const chosen = (...lines: readonly string[]) => messagesFor({ 'huisstijl.json': `{\n${lines.join('\n')}\n}` })

describe('wat er niet klopt in huisstijl.json', () => {
  for (const [what, lines, message] of [
    ['een sleutel met een tikfout', ['"doel": "B1",', '"aanspreekform": "u"'], 'huisstijl.json:3 fout “aanspreekform” kennen wij niet. Bedoelt u “aanspreekvorm”?'],
    ['een waarde die niet kan', ['"naam": "Test",', '"doel": "C1"'], 'huisstijl.json:3 fout Doel: "C1" kan niet. Kies uit: "A2", "B1".'],
    ['een telefoonnummer dat er geen is', ['"telefoonnummers": [', '"14 020",', '"bel de balie"', ']'], 'huisstijl.json:4 fout "bel de balie" herkennen wij niet als telefoonnummer. Schrijf het zoals in uw brieven, zoals "14 020" of "088 123 45 67".'],
    ['een grens als tekst', ['"zinslengte": {', '"tip": "15",', '"waarschuwing": 20', '}'], 'huisstijl.json:3 fout Lengte van een zin: schrijf dit zo: {"tip": 15, "waarschuwing": 20, "reden": "waarom u dit kiest"}. De getallen zijn hele woorden.'],
    ['grenzen andersom', ['"brieflengte": { "tip": 500, "waarschuwing": 350, "reden": "één blad" }'], 'huisstijl.json:2 fout Lengte van een brief: “tip” (500) is hoger dan “waarschuwing” (350). Draai ze om.'],
    ['een grens zonder reden', ['"zinslengte": { "tip": 12, "waarschuwing": 18 }'], 'huisstijl.json:2 let-op Lengte van een zin: schrijf bij “reden” waarom u dit kiest. Dan ziet uw collega dat bij de melding.'],
    ['een andere bezwaartermijn zonder wet', ['"bezwaarweken": 4'], 'huisstijl.json:2 fout De wet geeft zes weken om bezwaar te maken. Geldt bij u een andere wet? Schrijf dan ook welke: {"weken": 4, "reden": "…"}.'],
    ['een regel die er niet is', ['"regels": {', '"lange-zinnen": "uit"', '}'], 'huisstijl.json:3 fout De regel “lange-zinnen” is er niet. Bedoelt u “lange-zin”?'],
    ['een regel uit de wet', ['"regels": { "bezwaar-ontbreekt": "uit" }'], 'huisstijl.json:2 fout “bezwaar-ontbreekt” komt uit de wet. Die regel kunt u niet uitzetten. Past hij niet bij één brief? Laat de melding daar staan, met een reden.'],
    ['een soort brief die er niet is', ['"regelsPerBrief": {', '"boetes": { "lange-zin": "uit" }', '}'], 'huisstijl.json:3 fout De soort brief “boetes” kennen wij niet. Bedoelt u “boete”?'],
    ['een sleutel die er twee keer staat', ['"doel": "B1",', '"naam": "Test",', '"doel": "A2"'], 'huisstijl.json:4 fout “doel” staat ook al op regel 2. Haal één van de twee weg; nu telt de laatste.'],
    ['een komma die mist', ['"doel": "B1"', '"naam": "Test"'], 'huisstijl.json:2 fout Zet een komma aan het eind van deze regel. Tot dan telt dit bestand niet mee.'],
    ['een komma te veel', ['"doel": "B1",', '"naam": "Test",'], 'huisstijl.json:3 fout Haal de laatste komma op deze regel weg. Voor een } staat geen komma. Tot dan telt dit bestand niet mee.'],
    ['kromme aanhalingstekens', ['“doel”: “B1”'], 'huisstijl.json:2 fout Hier staan kromme of enkele aanhalingstekens. Gebruik rechte: ". Tot dan telt dit bestand niet mee.'],
    ['een waarde zonder aanhalingstekens', ['"doel": B1'], 'huisstijl.json:2 fout Zet aanhalingstekens om B1: "B1". Tot dan telt dit bestand niet mee.'],
    ['een half aanhalingsteken', ['"doel": "B1', ''], 'huisstijl.json:2 fout Op deze regel mist een aanhalingsteken. Tot dan telt dit bestand niet mee.'],
    ['toelichting in het bestand', ['// ons doel', '"doel": "B1"'], 'huisstijl.json:2 fout In dit bestand kan geen toelichting staan. Haal deze regel weg. Tot dan telt dit bestand niet mee.'],
  ] as const) {
    it(`${what}: bestand, regel en reparatie`, async () => {
      expect(await chosen(...lines)).toEqual([message])
    })
  }
  it('een bestand dat te vroeg ophoudt', async () => {
    expect(await messagesFor({ 'huisstijl.json': '{\n"doel": "B1"' })).toEqual(['huisstijl.json:2 fout Het bestand houdt te vroeg op. Er mist een } aan het eind. Tot dan telt dit bestand niet mee.'])
  })
  it('wat goed is, telt wel mee', async () => {
    const folder = houseFolder(scratch, 'half-goed', { 'huisstijl.json': '{"doel": "C1", "aanspreekvorm": "je", "regels": {"lange-zin": "misschien", "lang-woord": "uit"}}' })
    const { settings, messages } = await readHouseStyle([folder], STANDARD_SETTINGS)
    expect([settings.target, settings.addressForm, settings.rules, messages.length]).toEqual(['B1', 'je', { 'lang-woord': 'uit' }, 2])
  })
})

describe('wat er niet klopt in een woordenlijst', () => {
  for (const [what, csv, message] of [
    ['geen alternatief', 'niet;wel\nbalie;\n', 'woorden.csv:2 fout Bij “balie” staat geen alternatief. Vul in de kolom “wel” een gewoon woord in, of (weglaten).'],
    ['twee keer hetzelfde woord', 'niet;wel\nfoefelen;knoeien\n\nfoefelen;sjoemelen\n', 'woorden.csv:4 fout “foefelen” staat al op regel 2. Haal één van de twee regels weg.'],
    ['een woord dat zichzelf vervangt', 'niet;wel\nfoefelen;foefelen\n', 'woorden.csv:2 fout Het alternatief voor “foefelen” is hetzelfde woord. Kies een ander woord.'],
    ['twee woorden met een schuine streep', 'niet;wel\nfoefelen;knoeien / sjoemelen\n', 'woorden.csv:2 let-op Zet tussen twee woorden een rechte streep met spaties: knoeien | sjoemelen.'],
    ['een kolom te veel', 'niet;wel\nfoefelen;knoeien;van Jan\n', 'woorden.csv:2 let-op Deze regel heeft 3 kolommen. Wij lezen er 2. Haal weg wat te veel is, of geef de kolom een naam in de eerste regel.'],
    ['een rondje', 'niet;wel\nfoefelen;klungelen\nklungelen;foefelen\n', 'woorden.csv:2 let-op Hier raadt u “klungelen” aan. Op regel 3 wilt u dat woord niet. Kies een ander woord.'],
  ] as const) {
    it(`${what}: bestand, regel en reparatie`, async () => {
      expect((await messagesFor({ 'woorden.csv': csv }))[0]).toBe(message)
    })
  }
})

describe('wat er niet klopt in een blok', () => {
  for (const [what, file, text, message] of [
    ['een veld met een tikfout', 'contact.md', '# Vragen?\n\nBel {telefoonummer}.', 'blokken/contact.md:3 fout {telefoonummer} kennen wij niet. Bedoelt u {telefoonnummer}?'],
    ['een haak die mist', 'hulp.md', 'Bel {telefoonnummer.', 'blokken/hulp.md:1 fout Op deze regel mist een { of een }.'],
    ['een leeg bestand', 'hulp.md', '\n', 'blokken/hulp.md fout In dit bestand staat geen tekst. Schrijf het blok, of haal het bestand weg.'],
    ['u en je door elkaar', 'hulp.md', 'Hebt u hulp nodig? We helpen je graag.', 'blokken/hulp.md let-op In dit blok staat “u” en ook “je”. Kies er één.'],
    ['een naam die niet bij de tekst past', 'hulp-je.md', 'Hebt u hulp nodig?', 'blokken/hulp-je.md let-op De naam van dit bestand eindigt op -je, maar in de tekst staat “u”.'],
    ['contact zonder nummer', 'contact.md', 'Stuur ons een brief.', 'blokken/contact.md let-op In het blok “contact” staat geen telefoonnummer. Zet {telefoonnummer} in de tekst, dan vult Klare Brief uw nummer in.'],
    ['bezwaar zonder datum', 'bezwaar.md', 'Maak bezwaar binnen zes weken.', 'blokken/bezwaar.md let-op In het blok “bezwaar” staat {bezwaardatum} niet. Zet het erin, dan rekent Klare Brief de laatste dag uit.'],
    ['een Word-bestand', 'hulp.docx', 'PK', 'blokken/hulp.docx let-op Dit bestand gebruiken wij niet. Een blok is een tekstbestand: sla het op als .md of .txt.'],
  ] as const) {
    it(`${what}: bestand, regel en reparatie`, async () => {
      expect((await messagesFor({ [`blokken/${file}`]: text })).filter((line) => line.startsWith('blokken'))).toEqual([message])
    })
  }
  it('twee bestanden met dezelfde naam', async () => {
    expect(await messagesFor({ 'blokken/hulp.md': 'Kom langs.', 'blokken/hulp.txt': 'Bel ons.' })).toEqual(['blokken/hulp.txt fout Dit blok staat ook in “hulp.md”. Haal één van de twee weg; nu telt “hulp.md”.'])
  })
})

describe('een bestand met een verkeerde naam', () => {
  it('wordt genoemd, want Windows verbergt het laatste stuk', async () => {
    expect(await messagesFor({ 'huisstijl.json.txt': '{}', 'woorden.docx': '', 'blokken/hulp.md': 'Kom langs.' })).toEqual([
      'huisstijl.json.txt let-op “huisstijl.json.txt” gebruiken wij niet. Geef het bestand de naam huisstijl.json. Let op: Windows verbergt soms het laatste stuk van een naam.',
      'woorden.docx let-op “woorden.docx” gebruiken wij niet. Sla de lijst op als woorden.csv of woorden.xlsx.',
    ])
  })
})
