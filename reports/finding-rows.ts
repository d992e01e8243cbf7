import { locatePlaces } from '../engine/letter/letter-text.ts'
import { IGNORE_SCOPE_NAMES, LETTER_TYPE_NAMES, SEVERITY_NAMES, THEME_NAMES } from './dutch-names.ts'
import type { IgnoredFinding, ReportLetter } from './report-letter.ts'

export const REPORT_COLUMNS = ['bestand', 'soort brief', 'thema', 'ernst', 'basis', 'regel', 'melding', 'in de brief', 'beter', 'regelnummer', 'teken', 'uitleg', 'blijft staan omdat', 'geldt', 'door', 'op'] as const

/** One row a finding, for a spreadsheet; a letter that can't be read is one row too. */
export function findingRows(letters: readonly ReportLetter[]): readonly (readonly (string | number)[])[] {
  return letters.flatMap((letter): readonly (readonly (string | number)[])[] => {
    if (letter.step === 'unreadable') return [[letter.path, '', '', 'Niet gelezen', '', '', letter.unreadable.message, '', '', '', '', '', '', '', '', '']]
    const { checked, path, ignored } = letter
    const locate = locatePlaces(checked.letter.blocks)
    const types = checked.facts.types.map(({ type }) => LETTER_TYPE_NAMES[type]).join(' + ')
    return checked.findings.map((finding) => {
      const at = finding.places[0] === undefined ? null : locate(finding.places[0])
      return [
        path,
        types,
        THEME_NAMES[finding.theme],
        SEVERITY_NAMES[finding.severity],
        finding.basis,
        finding.ruleId,
        finding.title,
        finding.actual ?? '',
        finding.expected.join(' | '),
        at?.start.line ?? '',
        at?.start.column ?? '',
        finding.reason,
        ...ignoredCells(ignored?.[finding.id]),
      ]
    })
  })
}

function ignoredCells(ignored: IgnoredFinding | undefined): readonly string[] {
  return ignored === undefined ? ['', '', '', ''] : [ignored.reason, IGNORE_SCOPE_NAMES[ignored.scope], ignored.who, ignored.when.slice(0, 10)]
}
