import type { Edit } from '../engine/edit/edit.ts'
import type { BlockFacts } from '../engine/facts/letter-facts.ts'
import type { Place } from '../engine/letter/letter.ts'
import type { Report } from '../engine/rule/rule.ts'
import { capitaliseLike, replaceRange } from '../engine/words/replace-range.ts'
import type { FoundAbbreviation } from './find-abbreviations.ts'

export interface AbbreviationUse {
  readonly block: BlockFacts
  readonly found: FoundAbbreviation
}

/** Written out wherever it stands. */
export function writeOut(all: readonly AbbreviationUse[]): Report {
  const [first] = all
  const meanings = first?.found.entry?.alternatives ?? []
  return {
    places: placesOf(all),
    actual: first === undefined ? null : textOf(first),
    severity: 'tip',
    reason: `“${first?.found.term ?? ''}” is een afkorting. Schrijf het woord helemaal uit: “${meanings[0]?.text ?? ''}”.`,
    expected: meanings.map(({ text }) => text),
    suggestions: meanings.map(({ text, fit }) => ({
      label: fit === 'past-soms' ? `Bedoelt u “${text}”?` : text,
      grade: fit === 'past-soms' ? 'voorbeeld' : (first?.found.entry?.grade ?? 'voorstel'),
      edits: all.map((use) => replaceRange(use.block.block, use.found, capitaliseLike(text, textOf(use)))),
    })),
  }
}

/** Explained where it first stands. */
export function explain(all: readonly AbbreviationUse[]): Report {
  const first = all.find(({ block }) => block.block.kind !== 'heading') ?? all[0]
  const meanings = (first?.found.entry?.alternatives ?? []).map(({ text }) => text)
  return {
    places: placesOf(first === undefined ? [] : [first]),
    severity: meanings.length === 0 ? 'tip' : 'waarschuwing',
    reason: `Niet iedereen kent “${first?.found.term ?? ''}”. Leg de afkorting de eerste keer uit.`,
    expected: meanings,
    suggestions:
      first === undefined || isPartOfName(first)
        ? []
        : meanings.map((meaning) => ({ label: `${textOf(first)} (${meaning})`, grade: 'voorstel', edits: [insertBehind(first, ` (${meaning})`)] })),
  }
}

/** "Afdeling Wmo", "Stichting AP". */
const NAMING = /(?:Team|Afdeling|Stichting|Loket|Bureau|Mijn|Commissie|Sector|Unit|Cluster|Vereniging|Postbus \d+,?) $/

/** "RVV 1990", "boa's", "AP Lunsen": words between brackets would part the name; and brackets inside brackets read badly. */
function isPartOfName({ block: { block }, found }: AbbreviationUse): boolean {
  const [before, after] = [block.text.slice(0, found.start), block.text.slice(found.end)]
  return /^ \d{4}\b|^[’']\p{L}|^ \p{Lu}\p{Ll}/u.test(after) || NAMING.test(before) || before.lastIndexOf('(') > before.lastIndexOf(')')
}

function insertBehind({ block: { block }, found }: AbbreviationUse, text: string): Edit {
  const at = found.end + (/^-\p{L}+/u.exec(block.text.slice(found.end))?.[0].length ?? 0)
  return replaceRange(block, { start: at, end: at }, text)
}

function placesOf(uses: readonly AbbreviationUse[]): readonly Place[] {
  return uses.map(({ block, found }) => ({ block: block.block.id, start: found.start, end: found.end }))
}

function textOf({ block, found }: AbbreviationUse): string {
  return block.block.text.slice(found.start, found.end)
}
