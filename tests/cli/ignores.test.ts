import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import type { Ignore } from '../../session/ignores/ignore.ts'
import { hashOf, letterKey } from '../../session/ignores/match-ignores.ts'
import { runCli } from '../support/run-cli.ts'
import { scratchFolder } from '../support/scratch-folder.ts'

const scratch = scratchFolder()
const letter = path.join(scratch, 'brief.txt')
writeFileSync(letter, 'Beste lezer,\n\nWij implementeren het plan. Wij implementeren ook de regels. Teneinde u te helpen bellen wij.\n\nHebt u vragen? Bel 14 020.\n')

const SAID = { reason: 'De jurist wil dit zo', who: 'M. de Wit', when: '2026-03-03T10:00:00.000Z' } as const
let count = 0

function ignore(rest: Partial<Ignore>): Ignore {
  const id = `6f1f2c9e-52a4-4a53-9c0e-0d1b7a1c${String(++count).padStart(4, '0')}`
  return { id, scope: 'dit-woord', ruleId: 'ambtelijk-jargon', letter: null, sentence: null, words: null, term: null, ...SAID, ...rest }
}

function fileWith(name: string, ...laatStaan: readonly Ignore[]): string {
  const file = path.join(scratch, name)
  writeFileSync(file, JSON.stringify({ version: 1, laatStaan }))
  return file
}

interface Report {
  readonly letters: readonly { readonly findings: readonly { readonly actual: string | null; readonly ignored?: object }[] }[]
  readonly summary: { readonly ignored: number; readonly findings: Readonly<Record<string, number>> }
}

function check(...options: readonly string[]): Report {
  return JSON.parse(runCli(['check', letter, '--format', 'json', ...options]).stdout)
}

const stays = (report: Report) => report.letters[0]?.findings.filter(({ ignored }) => ignored !== undefined).map(({ actual }) => actual)

describe('klare-brief check --ignores', () => {
  const everywhere = fileWith('woord.json', ignore({ term: 'implementeren' }))
  it('laat een woord overal staan, met de reden, en telt het apart', () => {
    const [before, after] = [check(), check('--ignores', everywhere)]
    expect([stays(before), stays(after)]).toEqual([[], ['implementeren', 'implementeren']])
    expect(after.letters[0]?.findings).toHaveLength(before.letters[0]?.findings.length ?? 0)
    expect([after.summary.ignored, (before.summary.findings['waarschuwing'] ?? 0) - (after.summary.findings['waarschuwing'] ?? 0)]).toEqual([2, 2])
    expect(after.letters[0]?.findings.find(({ ignored }) => ignored !== undefined)?.ignored).toEqual({ ...SAID, scope: 'dit-woord' })
  })
  it('laat een woord één keer staan: alleen in die zin', () => {
    const once = ignore({ scope: 'een-keer', letter: letterKey(letter), sentence: hashOf('wij implementeren ook de regels.'), words: hashOf('implementeren') })
    expect(stays(check('--ignores', fileWith('een-keer.json', once)))).toEqual(['implementeren'])
  })
  it('kent de brief ook in een andere map aan zijn naam', () => {
    const inLetter = ignore({ scope: 'deze-brief', ruleId: 'formeel-voegwoord', letter: letterKey(path.join('/elders', 'brief.txt')), words: hashOf('teneinde') })
    expect(stays(check('--ignores', fileWith('andere-map.json', inLetter)))).toEqual(['Teneinde'])
    const other = ignore({ ...inLetter, letter: letterKey(path.join('/elders', 'andere.txt')) })
    expect(stays(check('--ignores', fileWith('andere-naam.json', other)))).toEqual([])
  })
  it('staat in elk rapport, met reden, wie en wanneer', { timeout: 60_000 }, () => {
    const report = (format: string) => runCli(['check', letter, '--format', format, '--ignores', everywhere]).stdout
    const [text, html] = [report('text'), report('html')]
    const line = 'De jurist wil dit zo (voor dit woord in alle brieven; M. de Wit, 3-3-2026)'
    expect(text).toContain('  Blijft staan (2):')
    expect(text).toContain(`    Blijft staan: ${line}`)
    expect(text).toContain('2 meldingen blijven staan.')
    expect(html).toContain('<h3>Dit blijft staan (2)</h3>')
    expect(html).toContain(`Blijft staan: ${line}`)
    expect(report('csv')).toContain(';De jurist wil dit zo;voor dit woord in alle brieven;M. de Wit;2026-03-03\r\n')
    const json: unknown = JSON.parse(report('json'))
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync('docs/rapport.schema.json', 'utf8')))
    expect([validate(json), validate.errors]).toEqual([true, null])
    const { results } = JSON.parse(report('sarif')).runs[0]
    const suppressed = results.filter((result: { suppressions?: unknown }) => result.suppressions !== undefined)
    expect(suppressed.map((result: { suppressions: unknown }) => result.suppressions)).toEqual(
      [1, 2].map(() => [{ kind: 'external', status: 'accepted', justification: SAID.reason, properties: { scope: 'dit-woord', who: SAID.who, when: SAID.when } }]),
    )
  })
  it('laat --fail-on niet meer struikelen over wat mag blijven', () => {
    const only = path.join(scratch, 'een-woord.txt')
    writeFileSync(only, 'Wij implementeren het plan.')
    expect(runCli(['check', only, '--fail-on', 'waarschuwing']).status).toBe(1)
    const { status, stdout } = runCli(['check', only, '--fail-on', 'waarschuwing', '--ignores', everywhere])
    expect([status, stdout]).toEqual([0, expect.stringContaining('0 fouten, 0 keer let op, 0 tips; 1 melding blijft staan.')])
  })
  it('zegt het als het bestand er niet is of iets anders is', () => {
    const wrong = path.join(scratch, 'iets-anders.json')
    writeFileSync(wrong, '{"version": 1, "laatStaan": [{"id": "x"}]}')
    const gone = runCli(['check', letter, '--ignores', path.join(scratch, 'weg.json')])
    const other = runCli(['check', letter, '--ignores', wrong])
    expect([gone.status, gone.stderr, other.status, other.stderr]).toEqual([2, expect.stringContaining('is er niet of kon niet worden gelezen'), 2, expect.stringContaining('is geen bestand met wat u laat staan')])
  })
})

describe('klare-brief rewrite --ignores', () => {
  it('verandert niets waar iemand de woorden laat staan', () => {
    const once = fileWith('herschrijf.json', ignore({ scope: 'een-keer', letter: letterKey(letter), sentence: hashOf('wij implementeren ook de regels.'), words: hashOf('implementeren') }))
    const output = path.join(scratch, 'beter')
    mkdirSync(output)
    expect(runCli(['rewrite', letter, '--output', output, '--accept', 'all', '--ignores', once]).status).toBe(0)
    const better = readFileSync(path.join(output, 'brief.txt'), 'utf8')
    expect(better).toContain('Wij voeren het plan in.')
    expect(better).toContain('Wij implementeren ook de regels.')
  })
})
