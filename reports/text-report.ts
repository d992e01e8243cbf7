import { locatePlaces } from '../engine/letter/letter-text.ts'
import type { Finding } from '../engine/finding/finding.ts'
import { countFindings } from './count-findings.ts'
import { describeCounts } from './describe-counts.ts'
import { countIgnored, describeIgnored } from './describe-ignored.ts'
import { ELEMENT_NAMES, LETTER_TYPE_NAMES, LEVEL_NAMES, SEVERITY_NAMES } from './dutch-names.ts'
import { rankFindings } from './rank-findings.ts'
import type { CheckedReportLetter, IgnoredFinding, ReportLetter, ReportOptions } from './report-letter.ts'

/** For a terminal: no colours, so that it reads the same in a file. */
export function textReport(letters: readonly ReportLetter[], options: ReportOptions): string {
  const parts = letters.map((letter) => (letter.step === 'checked' ? checkedLetter(letter) : `${letter.path}\n  Niet gelezen: ${letter.unreadable.message}\n`))
  return `${parts.join('\n')}${letters.length > 0 ? '\n' : ''}${summary(letters, options)}\n`
}

function checkedLetter({ path, checked, ignored }: CheckedReportLetter): string {
  const { facts, score, checklist, letter, findings } = checked
  const locate = locatePlaces(letter.blocks)
  const types = facts.types.map((type) => `${LETTER_TYPE_NAMES[type.type]} (${type.because})`)
  const missing = checklist.filter((item) => item.status === 'ontbreekt' || item.status === 'onjuist' || item.status === 'soms').filter((item) => item.demand === 'verplicht')
  const lines = [
    path,
    `  ${facts.words} ${facts.words === 1 ? 'woord' : 'woorden'}. Soort brief: ${types.length === 0 ? 'niet herkend' : types.join('; ')}.`,
    `  Leesindicatie: ${readingLine(score)}`,
    ...letter.warnings.map((warning) => `  Let op: ${warning.message}`),
    ...(missing.length === 0 ? [] : [`  Ontbreekt of klopt niet: ${missing.map((item) => ELEMENT_NAMES[item.id].toLowerCase()).join(', ')}.`]),
    '',
    ...rankFindings(findings.filter(({ id }) => ignored?.[id] === undefined)).flatMap((finding) => findingLines(finding, locate, undefined)),
    ...ignoredLines(rankFindings(findings.filter(({ id }) => ignored?.[id] !== undefined)), locate, ignored ?? {}),
  ]
  return `${lines.join('\n')}\n`
}

function readingLine({ score, level, wordsNeeded, target }: CheckedReportLetter['checked']['score']): string {
  if (score === null || level === null) return `te kort om iets te zeggen${wordsNeeded > 0 ? ` (nog ${wordsNeeded} woorden nodig)` : ''}.`
  const met = { ja: 'gehaald', nee: 'niet gehaald', onzeker: 'onzeker' }[target.met]
  return `${LEVEL_NAMES[level]}, niveau ${level} van 4. Uw doel ${target.name}: ${met}. Dit is een schatting, geen bewijs.`
}

function findingLines(finding: Finding, locate: ReturnType<typeof locatePlaces>, ignored: IgnoredFinding | undefined): readonly string[] {
  const at = finding.places[0] === undefined ? null : locate(finding.places[0])
  const where = at === null ? 'hele brief' : `regel ${at.start.line}, teken ${at.start.column}`
  const expected = finding.expected.length === 0 ? '' : ` → ${finding.expected.join(' | ')}`
  const actual = finding.actual === null ? '' : ` “${shorten(finding.actual)}”${expected}`
  return [
    `  ${SEVERITY_NAMES[finding.severity]} (${finding.basis}), ${where}: ${finding.title}${actual}`,
    `    ${finding.reason}  [${finding.ruleId}]`,
    ...(ignored === undefined ? [] : [`    Blijft staan: ${describeIgnored(ignored)}`]),
  ]
}

/** What somebody lets stand comes last, under a line of its own. */
function ignoredLines(
  findings: readonly Finding[],
  locate: ReturnType<typeof locatePlaces>,
  ignored: Readonly<Record<string, IgnoredFinding>>,
): readonly string[] {
  return findings.length === 0
    ? []
    : ['', `  Blijft staan (${findings.length}):`, ...findings.flatMap((finding) => findingLines(finding, locate, ignored[finding.id]))]
}

function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57).trimEnd()}…`
}

function summary(letters: readonly ReportLetter[], { passedOver }: ReportOptions): string {
  const counts = countFindings(letters)
  const stays = countIgnored(letters)
  const failed = letters.filter((letter) => letter.step === 'unreadable').length
  const parts = [
    `${letters.length - failed} ${letters.length - failed === 1 ? 'brief' : 'brieven'} gecontroleerd`,
    ...(failed > 0 ? [`${failed} niet gelezen`] : []),
    ...(passedOver > 0 ? [`${passedOver} overgeslagen`] : []),
    describeCounts(counts),
    ...(stays > 0 ? [`${stays} ${stays === 1 ? 'melding blijft' : 'meldingen blijven'} staan`] : []),
  ]
  return `${parts.join('; ')}.`
}
