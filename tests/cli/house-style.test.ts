import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { houseFolder } from '../session/house-style/house-folder.ts'
import { runCli } from '../support/run-cli.ts'
import { scratchFolder } from '../support/scratch-folder.ts'

const scratch = scratchFolder()
const EXAMPLE = 'docs/handleiding/huisstijl-voorbeeld'

function letterFile(name: string, text: string): string {
  const file = path.join(scratch, name)
  writeFileSync(file, text)
  return file
}

const decision = letterFile(
  'besluit.txt',
  'Gemeente Ergens\nPostbus 9, 4321 AA Ergens\n\nDatum: 3 maart 2026\n\nBeste mevrouw Jansen,\n\nWij hebben uw aanvraag voor bijstand afgewezen, omdat uw spaargeld te hoog is.\n\nMet vriendelijke groet,\nGemeente Ergens\n',
)

describe('klare-brief rewrite --house-style', () => {
  it('zet de blokken van de organisatie in de brief, met nummer, tijden en uitgerekende datum', () => {
    const output = path.join(scratch, 'beter')
    const { status, stdout, stderr } = runCli(['rewrite', decision, '--output', output, '--accept', 'all', '--house-style', EXAMPLE, '--letter-type', 'besluit-afwijzing'])
    expect([status, stderr, stdout]).toEqual([0, '', expect.stringContaining('verbetering')])
    const better = readFileSync(path.join(output, 'besluit.txt'), 'utf8')
    expect(better).toContain('Hebt u vragen? Bel ons: 14 020. Wij zijn er op werkdagen van 9.00 tot 17.00 uur. U krijgt een medewerker aan de telefoon die uw brief erbij pakt.')
    expect(better).toContain('U kunt ook bezwaar maken. Dat kan tot en met 14 april 2026.')
    expect(better).toContain('Stuur een brief naar Gemeente Voorbeeld, Postbus 12, 1234 ZZ Voorbeeld.')
    expect(better).toMatch(/- uw naam en adres;\r?\n/)
  })
  it('kiest het blok met je voor een brief met je', () => {
    const familiar = letterFile('je.txt', 'Beste Sem,\n\nJe hebt een afspraak op 7 april 2026 om 10.00 uur. Neem je paspoort mee. Je krijgt dan je pas.\n\nGroet,\nGemeente Ergens\n')
    const output = path.join(scratch, 'met-je')
    expect(runCli(['rewrite', familiar, '--output', output, '--accept', 'all', '--house-style', EXAMPLE, '--letter-type', 'uitnodiging']).status).toBe(0)
    expect(readFileSync(path.join(output, 'je.txt'), 'utf8')).toContain('Heb je vragen? Bel ons: 14 020. Wij zijn er op werkdagen van 9.00 tot 17.00 uur. Je krijgt een medewerker')
  })
})

describe('klare-brief check --house-style', () => {
  it('noemt bij een eigen grens de reden', () => {
    const file = letterFile('lang.txt', 'Beste lezer,\n\nWij hebben uw aanvraag voor een nieuwe pas vorige week van u gekregen en wij hebben die daarna samen met twee collega’s bekeken en besproken.\n')
    expect(runCli(['check', file, '--house-style', EXAMPLE]).stdout).toContain('Met hooguit 14 woorden leest een zin makkelijker. Deze grens staat in uw huisstijl: veel lezers leren nog Nederlands.')
    expect(runCli(['check', file]).stdout).not.toContain('Deze grens staat in uw huisstijl')
  })
  it('noemt bestand, regel en reparatie van wat niet klopt, en gebruikt de rest', () => {
    const folder = houseFolder(scratch, 'half', { 'huisstijl.json': '{\n  "doel": "C1",\n  "toegestaan": ["implementeren"]\n}', 'woorden.csv': 'niet;wel\nfoefelen;\n' })
    const { stdout, stderr } = runCli(['check', '-', '--house-style', folder, '--format', 'json'], 'Wij implementeren het plan.')
    expect(stderr).toBe(
      `${folder}/huisstijl.json:2: fout: Doel: "C1" kan niet. Kies uit: "A2", "B1".\n${folder}/woorden.csv:2: fout: Bij “foefelen” staat geen alternatief. Vul in de kolom “wel” een gewoon woord in, of (weglaten).\n`,
    )
    expect(stdout).not.toContain('"actual": "implementeren"')
  })
  it('laat van twee mappen de laatste gelden, en zegt welke', () => {
    const one = houseFolder(scratch, 'gemeente', { 'huisstijl.json': '{"aanspreekvorm": "u"}' })
    const two = houseFolder(scratch, 'team', { 'huisstijl.json': '{"aanspreekvorm": "je"}' })
    const order = (...folders: readonly string[]) => runCli(['check', '-', '--fail-on', 'none', ...folders.flatMap((folder) => ['--house-style', folder])], 'U krijgt uw pas op 3 maart.')
    const teamLast = order(one, two)
    expect(teamLast.stderr).toBe(`${two}/huisstijl.json:1: uitleg: Aanspreekvorm: “je” (team) gaat vóór “u” (gemeente), want de map van team komt later.\n`)
    expect(teamLast.stdout).toContain('Uw organisatie schrijft “je”.')
    expect(order(two, one).stdout).not.toContain('Uw organisatie schrijft “je”.')
  })
  it('geeft met meer draden hetzelfde rapport', () => {
    const rapport = (jobs: string) => runCli(['check', 'electron/examples', '--format', 'json', '--house-style', EXAMPLE, '--jobs', jobs]).stdout
    expect(rapport('2')).toBe(rapport('1'))
  })
  it('stopt als de map er niet is', () => {
    const { status, stdout, stderr } = runCli(['check', 'electron/examples', '--house-style', path.join(scratch, 'weg')])
    expect([status, stdout, stderr]).toEqual([2, '', expect.stringContaining('is er niet. Controleer de naam.')])
  })
  it('laat een map die je alleen mag lezen zoals hij is', () => {
    const before = readdirSync(EXAMPLE, { recursive: true, encoding: 'utf8' }).toSorted()
    runCli(['check', 'electron/examples', '--house-style', EXAMPLE])
    expect(readdirSync(EXAMPLE, { recursive: true, encoding: 'utf8' }).toSorted()).toEqual(before)
  })
})

describe('klare-brief house-style', () => {
  it('laat zien wat er geldt, en waar dat staat', () => {
    const { status, stdout, stderr } = runCli(['house-style', EXAMPLE])
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain(`  Openingstijden: op werkdagen van 9.00 tot 17.00 uur\n    uit ${EXAMPLE}/huisstijl.json, regel 6\n`)
    expect(stdout.trimEnd().endsWith('De huisstijl klopt.')).toBe(true)
  })
  it('noemt een map zonder huisstijl niet in orde', () => {
    const { status, stdout } = runCli(['house-style', houseFolder(scratch, 'niets', { 'brief.txt': 'Beste heer,' })])
    expect(status).toBe(0)
    expect(stdout.startsWith('Er geldt nog niets.')).toBe(true)
    expect(stdout.trimEnd().endsWith('Er is nog geen huisstijl om te controleren.')).toBe(true)
  })
  it('eindigt met 1 als er iets te verbeteren is, en met 2 zonder map', () => {
    const folder = houseFolder(scratch, 'fout', { 'huisstijl.json': '{"doel" "B1"}' })
    const wrong = runCli(['house-style', folder])
    expect([wrong.status, wrong.stdout]).toEqual([1, `Er geldt nog niets.\n\n${folder}/huisstijl.json:1: fout: Zet een dubbele punt achter "doel". Tot dan telt dit bestand niet mee.\n\n1 keer iets te verbeteren.\n`])
    expect(runCli(['house-style']).status).toBe(2)
  })
})
