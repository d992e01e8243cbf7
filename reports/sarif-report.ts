import type { Log, Result } from 'sarif'
import type { Finding, Severity } from '../engine/finding/finding.ts'
import { letterText, locatePlaces } from '../engine/letter/letter-text.ts'
import { checkedOnly, type CheckedReportLetter, type IgnoredFinding, type ReportLetter, type ReportOptions } from './report-letter.ts'

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { fout: 'error', waarschuwing: 'warning', tip: 'note' }

/** SARIF 2.1.0, for a build pipeline or a code editor. Regions count in the letter's own text. */
export function sarifReport(letters: readonly ReportLetter[], options: ReportOptions): string {
  const findings = checkedOnly(letters).flatMap(({ checked }) => checked.findings)
  const ruleIds = [...new Set(findings.map((finding) => finding.ruleId))].toSorted()
  const log: Log = {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [
      {
        tool: { driver: { name: 'klare-brief', version: options.version, language: 'nl', rules: ruleIds.map((id) => ruleOf(id, findings)) } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: letters.flatMap((letter) =>
              letter.step === 'checked' ? [] : [{ level: 'error' as const, message: { text: letter.unreadable.message }, locations: [{ physicalLocation: { artifactLocation: { uri: toUri(letter.path) } } }] }],
            ),
          },
        ],
        results: checkedOnly(letters).flatMap((letter) => letterResults(letter, ruleIds)),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function ruleOf(id: string, findings: readonly Finding[]) {
  const finding = findings.find((one) => one.ruleId === id)
  return { id, shortDescription: { text: finding?.title ?? id }, fullDescription: { text: finding?.note ?? id }, ...(finding?.url == null ? {} : { helpUri: finding.url }) }
}

function letterResults({ path, checked, ignored }: CheckedReportLetter, ruleIds: readonly string[]): readonly Result[] {
  const locate = locatePlaces(checked.letter.blocks)
  const text = letterText(checked.letter)
  return checked.findings.map((finding): Result => {
    const at = finding.places[0] === undefined ? null : locate(finding.places[0])
    const region = at === null ? {} : { region: { startLine: at.start.line, startColumn: at.start.column, endLine: at.end.line, endColumn: at.end.column, charOffset: at.start.offset, charLength: at.end.offset - at.start.offset, snippet: { text: text.slice(at.start.offset, at.end.offset) } } }
    return {
      ruleId: finding.ruleId,
      ruleIndex: ruleIds.indexOf(finding.ruleId),
      level: LEVELS[finding.severity],
      message: { text: `${finding.title}. ${finding.reason}` },
      locations: [{ physicalLocation: { artifactLocation: { uri: toUri(path) }, ...region } }],
      ...suppressedBy(ignored?.[finding.id]),
      properties: { theme: finding.theme, basis: finding.basis, expected: [...finding.expected] },
    }
  })
}

/** SARIF's own word for a finding that somebody lets stand. */
function suppressedBy(ignored: IgnoredFinding | undefined): Pick<Result, 'suppressions'> {
  if (ignored === undefined) return {}
  const { reason, scope, who, when } = ignored
  return { suppressions: [{ kind: 'external', status: 'accepted', justification: reason, properties: { scope, who, when } }] }
}

function toUri(path: string): string {
  return encodeURI(path.replaceAll('\\', '/'))
}
