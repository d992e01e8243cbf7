import type { Suggestion } from '../edit/edit.ts'
import type { Report } from './rule.ts'

/** What a report says in words, and offers. */
export interface Told {
  readonly reason: string
  readonly expected?: readonly string[]
  readonly suggestions?: readonly Suggestion[]
}

/** What is known of it at once. */
type Known = { readonly [Field in keyof Omit<Report, keyof Told>]: Report[Field] | undefined } & Pick<Report, 'places'>

/** A report of which the words and the rewrites are worked out when somebody reads them, and once. */
export function reportLazily(known: Known, tell: () => Told): Report {
  return new LazyReport(known, tell)
}

/** A class: each object literal with getters of its own costs the engine a hidden class, which outlives the letter. */
class LazyReport implements Report {
  readonly places: Report['places']
  readonly actual?: string | null
  readonly severity?: NonNullable<Report['severity']>
  readonly basis?: NonNullable<Report['basis']>
  readonly term?: string
  readonly title?: string
  readonly pictogram?: string
  private readonly tell: () => Told
  private told: Told | null

  constructor({ places, actual, term, severity, basis, title, pictogram }: Known, tell: () => Told) {
    this.places = places
    if (actual !== undefined) this.actual = actual
    if (term !== undefined) this.term = term
    if (severity !== undefined) this.severity = severity
    if (basis !== undefined) this.basis = basis
    if (title !== undefined) this.title = title
    if (pictogram !== undefined) this.pictogram = pictogram
    this.tell = tell
    this.told = null
  }

  get reason(): string {
    return this.say().reason
  }

  get expected(): readonly string[] {
    return this.say().expected ?? []
  }

  get suggestions(): readonly Suggestion[] {
    return this.say().suggestions ?? []
  }

  private say(): Told {
    return (this.told ??= this.tell())
  }
}
