import type { Finding } from '../../engine/finding/finding.ts'
import type { LetterType } from '../../engine/letter/letter-type.ts'
import type { IgnoredFinding } from '../../reports/report-letter.ts'

/** Not something to let stand, but to agree on with the organisation. */
export const HOUSE_STYLE_SCOPE = 'huisstijl'
export type DismissScope = IgnoredFinding['scope'] | typeof HOUSE_STYLE_SCOPE

/** How far letting this finding stand can reach; what the law asks only within the letter. */
export function chooseScopes(
  { actual, term, basis }: Finding,
  types: readonly LetterType[],
): readonly { readonly value: DismissScope; readonly label: string }[] {
  const inLetter: readonly { readonly value: DismissScope; readonly label: string }[] =
    actual === null
      ? [{ value: 'deze-brief', label: 'In deze brief' }]
      : [
          { value: 'een-keer', label: 'Alleen hier, in deze zin' },
          { value: 'deze-brief', label: 'In deze hele brief' },
        ]
  if (basis === 'wet') return inLetter
  return [
    ...inLetter,
    ...(term === undefined ? [] : [{ value: 'dit-woord' as const, label: `Voor “${term}”, in al mijn brieven` }]),
    { value: HOUSE_STYLE_SCOPE, label: types.length === 0 ? 'In al onze brieven' : 'In al onze brieven van dit soort' },
  ]
}
