import { Ajv2020 } from 'ajv/dist/2020.js'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { STANDARD_SETTINGS } from '../../engine/rule/settings.ts'
import { csvReport } from '../../reports/csv-report.ts'
import { rankFindings } from '../../reports/rank-findings.ts'
import type { ReportLetter } from '../../reports/report-letter.ts'
import { writeReport } from '../../reports/write-report.ts'
import { checkLetter } from '../../rules/check-letter.ts'
import { letterOf } from '../support/letter-of.ts'

const options = { version: '0.1.0', now: '2026-03-03T10:00:00Z', passedOver: 2, sentences: true, text: true }

function reported(text: string, path = 'brief.txt'): ReportLetter {
  const checked = checkLetter(letterOf(text), { ...STANDARD_SETTINGS, today: '2026-03-03' })
  return { step: 'checked', path, format: 'txt', checked, sources: checked.findings.map((finding) => finding.places.map(() => null)) }
}

const LETTER = 'Betreft: aanmaning\n\nGeachte heer <Bos> & zoon,\n\nIndien u niet betaalt, implementeren wij maatregelen.\n\nHoogachtend,\nGemeente Voorbeeld'
const UNREAD: ReportLetter = { step: 'unreadable', path: 'kapot.docx', unreadable: { code: 'beschadigd', message: 'Dit bestand is beschadigd.' } }

describe('rapporten', () => {
  it('json voldoet aan het schema, ook met een bestand dat niet te lezen was', async () => {
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync('docs/rapport.schema.json', 'utf8')))
    const report: unknown = JSON.parse(new TextDecoder().decode(await writeReport([reported(LETTER), UNREAD], 'json', options)))
    validate(report)
    expect(validate.errors).toBe(null)
    expect(report).toMatchObject({ summary: { checked: 1, failed: 1, passedOver: 2 } })
  })
  it('html laat tekst van de brief tekst zijn, en haalt niets van buiten', async () => {
    const page = new TextDecoder().decode(await writeReport([reported(LETTER), UNREAD], 'html', options))
    expect(page).toContain('&#60;Bos&#62;')
    expect(page).not.toContain('<Bos>')
    expect(page).not.toMatch(/<script|src="http|@import|url\(/)
    expect(page).toContain('Niet gelezen. Dit bestand is beschadigd.')
  })
  it('html streept alleen door wat iets anders kan worden, en noemt wat alleen een advies is geen gemis', async () => {
    const text = `Gemeente Voorbeeld\nPostbus 12\n\nGeachte heer De Boer,\n\nWij wijzen uw aanvraag af, want uw inkomen is te hoog. Teneinde u te helpen, bellen wij u op maandag in de ochtend, nadat wij uw brief hebben gelezen en met een collega hebben besproken.\n\nMet vriendelijke groet,\nJ. Bos`
    const letter = reported(text)
    const { findings } = letter.step === 'checked' ? letter.checked : { findings: [] }
    const page = new TextDecoder().decode(await writeReport([letter], 'html', options))
    const struck = findings.filter(({ actual, expected }) => actual !== null && expected.length > 0).length
    expect(findings.some(({ actual, expected }) => actual !== null && expected.length === 0)).toBe(true)
    expect([...page.matchAll(/<del>/g)]).toHaveLength(struck)
    expect(page).toContain('<del>Teneinde</del> → <ins>Om</ins>')
    expect(page).toContain('<li class="advies">Waar de lezer hulp krijgt: <strong>zou helpen</strong></li>')
    expect(page).toMatch(/: \d+ fout(?:en)?, \d+ keer let op, \d+ tips?\./)
  })
  it('csv maakt van geen enkele cel een formule', () => {
    const rows = csvReport([reported('Beste lezer,\n\n=HYPERLINK("x") indien u belt.', '=cmd.txt'), UNREAD]).split('\r\n').slice(1)
    expect(rows.filter((row) => /(?:^|;)"?[=+@-]/.test(row))).toEqual([])
  })
  it('sarif geeft elke melding haar regel en plaats', async () => {
    const log = JSON.parse(new TextDecoder().decode(await writeReport([reported(LETTER)], 'sarif', options)))
    const [run] = log.runs
    expect(run.results.length).toBeGreaterThan(3)
    for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId)
  })
  it('tekst noemt eerst wat wet en norm vragen', () => {
    const letter = reported(LETTER)
    const ranked = letter.step === 'checked' ? rankFindings(letter.checked.findings) : []
    const bases = ranked.map((finding) => ['wet', 'norm', 'advies'].indexOf(finding.basis))
    expect(bases).toEqual(bases.toSorted((a, b) => a - b))
  })
  it('xlsx is een zip, met de cellen als tekst', async () => {
    expect(new TextDecoder().decode((await writeReport([reported(LETTER)], 'xlsx', options)).subarray(0, 2))).toBe('PK')
  })
})
