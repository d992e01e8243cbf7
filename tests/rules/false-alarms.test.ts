import { beforeAll, describe, expect, it } from 'vitest'
import { readJudgements } from '../../scripts/measure/judge-findings.ts'
import { checkLetters, falseAlarms, wordsIn, type Alarm, type Checked } from '../../scripts/measure/measure-rules.ts'

/** More in 1,000 words of good letters, and a rule cries wolf; a finding that nobody judged counts. */
const MOST_FALSE = 1

describe('vals alarm op goede brieven', () => {
  let letters: readonly Checked[] = []
  let alarms: readonly Alarm[] = []
  beforeAll(async () => {
    const { clean, plain } = await checkLetters()
    letters = [...clean, ...plain]
    alarms = falseAlarms(letters)
  }, 60_000)

  it('leest honderd brieven en hun beoordeelde meldingen', () => {
    expect(letters.length).toBe(100)
    expect(readJudgements().length).toBeGreaterThan(500)
  })
  it('geen regel geeft meer dan één vals alarm per 1.000 woorden', () => {
    const counts = new Map<string, number>()
    for (const { rule } of alarms) counts.set(rule, (counts.get(rule) ?? 0) + 1)
    const most = (MOST_FALSE * wordsIn(letters)) / 1000
    expect([...counts].filter(([, count]) => count > most)).toEqual([])
  })
  it('een regel van de wet geeft er geen', () => {
    const legal = alarms.filter(({ finding }) => finding.basis === 'wet' || (finding.severity === 'fout' && finding.basis !== 'advies'))
    expect(legal.map(({ file, rule }) => `${file}: ${rule}`)).toEqual([])
  })
})
