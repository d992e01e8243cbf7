import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { runCli } from '../support/run-cli.ts'
import { scratchFolder } from '../support/scratch-folder.ts'

const folder = scratchFolder()
const letters = path.join(folder, 'brieven')
mkdirSync(path.join(letters, 'onder'), { recursive: true })
writeFileSync(path.join(letters, 'hard.txt'), readFileSync('electron/examples/afwijzing-bijzondere-bijstand.txt'))
writeFileSync(
  path.join(letters, 'onder', 'goed.txt'),
  'Beste mevrouw Jansen,\n\nWij hebben uw adres veranderd. U hoeft niets te doen. Hebt u vragen? Bel ons: 14 020.\n\nMet vriendelijke groet,\nGemeente Voorbeeld\n',
)
writeFileSync(path.join(letters, '~$hard.docx'), 'slot')
writeFileSync(path.join(letters, '.verborgen.txt'), 'verborgen')
writeFileSync(path.join(letters, 'foto.bmp'), 'BM')
const broken = path.join(folder, 'kapot.docx')
writeFileSync(broken, 'PK\u0003\u0004 en dan niets meer')

const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync('docs/rapport.schema.json', 'utf8')))

interface Report {
  readonly letters: readonly {
    readonly path: string
    readonly error: { readonly code: string; readonly message: string } | null
    readonly findings: readonly {
      readonly ruleId: string
      readonly places: readonly {
        readonly quote: string
        readonly start: { readonly offset: number } | null
        readonly source: { readonly start: number; readonly end: number } | null
      }[]
    }[]
    readonly text?: string
    readonly words: number
    readonly sentences?: readonly { readonly start: number; readonly end: number }[]
  }[]
  readonly summary: { readonly checked: number; readonly failed: number; readonly passedOver: number }
}

function report(stdout: string): Report {
  const parsed: unknown = JSON.parse(stdout)
  validate(parsed)
  expect(validate.errors).toBe(null)
  return parsed as Report
}

describe('klare-brief check', () => {
  it('loopt een map door, telt wat het overslaat en geeft een rapport dat aan het schema voldoet', () => {
    const { stdout, status } = runCli(['check', letters, '--format', 'json', '--sentences', '--text'])
    const { letters: checked, summary } = report(stdout)
    expect(checked.map((letter) => path.basename(letter.path))).toEqual(['hard.txt', 'goed.txt'])
    expect(summary).toMatchObject({ checked: 2, failed: 0, passedOver: 3 })
    expect(status).toBe(1)
  })
  it('wijst in de tekst en in het bestand zelf dezelfde woorden aan', () => {
    const file = path.join(letters, 'hard.txt')
    const source = readFileSync(file, 'utf8')
    const letter = report(runCli(['check', file, '--format', 'json', '--text']).stdout).letters[0]
    const places = letter?.findings.flatMap((finding) => finding.places) ?? []
    expect(places.length).toBeGreaterThan(5)
    for (const place of places) {
      const at = place.start?.offset ?? 0
      expect(letter?.text?.slice(at, at + place.quote.length)).toBe(place.quote)
      if (place.source !== null && !place.quote.includes('\n')) expect(source.slice(place.source.start, place.source.end)).toBe(place.quote)
    }
  })
  it('leest standaardinvoer bij -', () => {
    const { letters: checked } = report(runCli(['check', '-', '--format', 'json'], 'Wij implementeren het beleid.').stdout)
    expect(checked.map((letter) => [letter.path, letter.findings.map((finding) => finding.ruleId).includes('ambtelijk-jargon')])).toEqual([['-', true]])
  })
  it('controleert de andere brieven ook als er één kapot is, en eindigt dan met 3', () => {
    const { stdout, status } = runCli(['check', broken, path.join(letters, 'hard.txt'), '--format', 'json'])
    const { letters: checked, summary } = report(stdout)
    expect(checked.map((letter) => letter.error === null)).toEqual([false, true])
    expect(checked[0]?.error?.message).toMatch(/^[A-Z“].+[.!]$/)
    expect([summary.checked, summary.failed, status]).toEqual([1, 1, 3])
  })
  const hard = path.join(letters, 'hard.txt')
  it('eindigt met 0 wanneer --fail-on dat vraagt, en met 1 bij meldingen', () => {
    expect([runCli(['check', hard, '--fail-on', 'none']).status, runCli(['check', hard, '--fail-on', 'waarschuwing']).status]).toEqual([0, 1])
  })
  it.each([
    ['geen bestand', ['check']],
    ['een onbekend formaat', ['check', hard, '--format', 'word']],
    ['een onbekende soort brief', ['check', hard, '--letter-type', 'liefdesbrief']],
    ['een onbekende opdracht', ['chek', hard]],
    ['geen opdracht', []],
    ['een onbekende optie', ['check', hard, '--onzin']],
    ['een onbekende regel', ['explain', 'bestaat-niet']],
  ])('eindigt met 2 bij verkeerd gebruik: %s', (_what, argv) => {
    const { status, stderr, stdout } = runCli(argv)
    expect([status, stdout, stderr.endsWith('Uitleg: klare-brief --help\n')]).toEqual([2, '', true])
  })
  it.each([
    [['check', hard, '--output'], 'Bij --output hoort nog iets.'],
    [['check', hard, '--output', '--text'], 'Bij --output hoort nog iets.'],
    [['check', hard, '--sentences=3'], 'Bij --sentences hoort niets.'],
    [['check', hard, '--formaat', 'html'], 'De optie “--formaat” kennen wij niet. Bedoelt u --format?'],
    [['check', hard, '-x'], 'De optie “-x” kennen wij niet.\n'],
    [['check', hard, '--format', 'jsn'], 'Bedoelt u json?'],
    [['chek', hard], '“chek” kennen wij niet. Bedoelt u check?'],
    [['explain', 'lange-zn'], 'Bedoelt u lange-zin?'],
  ])('zegt bij een verschrijving wat er mis is: %s', (argv, says) => {
    expect(runCli(argv).stderr).toContain(says)
  })
  it('schrijft elk formaat heel naar een pijp', () => {
    const file = path.join(letters, 'hard.txt')
    expect(runCli(['check', file, '--format', 'html']).stdout).toMatch(/^<!doctype html>[\s\S]*<\/html>\s*$/)
    expect(runCli(['check', file, '--format', 'csv']).stdout.startsWith('\uFEFFbestand;soort brief;thema')).toBe(true)
    expect(JSON.parse(runCli(['check', file, '--format', 'sarif']).stdout)).toMatchObject({ version: '2.1.0' })
    expect(runCli(['check', file]).stdout).toContain('1 brief gecontroleerd')
  })
  it('slaat met --since over wat gelijk bleef, met hetzelfde rapport', () => {
    const cache = path.join(folder, 'cache.json')
    const first = runCli(['check', letters, '--format', 'json', '--since', cache])
    const second = runCli(['check', letters, '--format', 'json', '--since', cache])
    expect(report(second.stdout)).toEqual(report(first.stdout))
  })
  it('geeft met meer draden hetzelfde rapport', () => {
    expect(runCli(['check', letters, '--format', 'json', '--jobs', '2']).stdout).toBe(runCli(['check', letters, '--format', 'json', '--jobs', '1']).stdout)
  })
  it('schrijft het rapport met --output in een bestand', () => {
    const file = path.join(folder, 'rapport.xlsx')
    const { stdout, status } = runCli(['check', letters, '--format', 'xlsx', '--output', file, '--fail-on', 'none'])
    expect([stdout, status, readFileSync(file).subarray(0, 2).toString()]).toEqual(['', 0, 'PK'])
  })
  it('noemt de soort brief die de gebruiker kiest', () => {
    const { letters: checked } = report(
      runCli(['check', path.join(letters, 'hard.txt'), '--format', 'json', '--letter-type', 'uitnodiging', '--letter-type', 'verzoek']).stdout,
    )
    expect(checked[0]).toMatchObject({
      letterTypes: [
        { type: 'uitnodiging', by: 'gekozen' },
        { type: 'verzoek', by: 'gekozen' },
      ],
    })
  })
})

describe('klare-brief rules, explain en words', () => {
  it('toont alle regels en legt er één uit', () => {
    expect(runCli(['rules']).stdout).toContain('ambtelijk-jargon')
    expect(runCli(['explain', 'ambtelijk-jargon']).stdout).toContain('Wie zegt dit: Direct Duidelijk')
  })
  it('noemt bij een fout in een woordenlijst bestand, regel en reparatie', () => {
    const words = path.join(folder, 'woorden')
    mkdirSync(words)
    writeFileSync(
      path.join(words, 'eigen.tsv'),
      'term\talternatives\tkind\texample\tsource\tnot_in\nklantreis\t\tuitdrukking\tDe klantreis.\tbrieven\t\nfoefelen\tsjoemelen\twerkwoordje\tx\ty\t\n',
    )
    const { stdout, status } = runCli(['words', 'check', words])
    expect(status).toBe(1)
    expect(stdout).toContain('eigen.tsv:2: Bij “klantreis” staat geen alternatief.')
    expect(stdout).toContain('eigen.tsv:3: “werkwoordje” is geen woordsoort die wij kennen.')
  })
  it('keurt onze eigen woordenlijsten goed', () => {
    const { stdout, status } = runCli(['words', 'check', 'wordlists'])
    expect([status, stdout.trim().split('\n').length]).toEqual([0, 1])
  })
})
