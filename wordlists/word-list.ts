/** What an entry replaces: decides how it is inflected. */
export const ENTRY_KINDS = [
  'werkwoord',
  'werkwoordgroep',
  'zelfstandig naamwoord',
  'meervoud',
  'bijvoeglijk naamwoord',
  'bijwoord',
  'voegwoord',
  'voorzetsel',
  'uitdrukking',
  'afkorting',
] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

/** One way to say it plainly. */
export interface Alternative {
  /** Dictionary form; empty when the term can just be dropped. */
  readonly text: string
  /** `past-soms`: fits only in some contexts and is offered as "Bedoelt u …?". */
  readonly fit: 'past' | 'past-soms' | 'weglaten'
}

/** One line of a list. `term` is the dictionary form without its article. */
export interface Entry {
  readonly term: string
  readonly article: 'de' | 'het' | null
  readonly alternatives: readonly Alternative[]
  readonly kind: EntryKind
  readonly example: string
  readonly source: string
  /** Phrases around the term in which it isn't meant. */
  readonly notIn: readonly string[]
  /** Phrases in which it is meant, but its plain word fits only sometimes: there it is shown and not put in. */
  readonly doubtIn: readonly string[]
  readonly grade: 'veilig' | 'voorstel' | 'voorbeeld'
}

/** One `.tsv` file: the words of one rule. */
export interface WordList {
  readonly name: string
  readonly entries: readonly Entry[]
}
