import type { AnnotatedBlock, Token } from '../../engine/annotate/annotated-block.ts'
import { isKnownWord } from '../../engine/lexicon/is-known-word.ts'
import { rankOf } from '../../engine/lexicon/rank-of.ts'
import type { BlockRule, Report } from '../../engine/rule/rule.ts'
import { capitalise, replaceRange } from '../../engine/words/replace-range.ts'
import { shippedList } from '../../wordlists/shipped-lists.ts'
import { NOTHING } from '../gather.ts'

export const hoofdlettersVoorNadruk: BlockRule = {
  id: 'hoofdletters-voor-nadruk',
  title: 'Woorden in hoofdletters',
  theme: 'begrijpelijk',
  severity: 'tip',
  basis: 'advies',
  authority: {
    name: 'Onze Taal',
    says: 'Woorden in alleen hoofdletters lezen moeilijk en komen over als schreeuwen.',
    url: 'https://onzetaal.nl',
  },
  why: 'Woorden in hoofdletters lezen moeilijker. Het lijkt ook of u schreeuwt. Maak een woord liever vet.',
  scope: 'block',
  unit: 'woord',
  good: [
    { text: 'U krijgt AOW van de SVB. Het IBAN van DUO staat op de rekening.' },
    { text: 'Bel de GGD of het UWV. Uw kenteken is AB-12-CD.' },
    { text: 'U mag hier niet parkeren.' },
    { text: 'REKENING\n\nGeachte heer Bos,\n\nU betaalt voor uw tuin. Het bedrag ziet u hieronder, met de datum erbij.' },
  ],
  bad: [
    { text: 'U mag hier NIET parkeren.', finds: ['NIET'], becomes: 'U mag hier niet parkeren.' },
    { text: 'LET OP: stuur het formulier op tijd terug.', finds: ['LET OP'], becomes: 'Let op: stuur het formulier op tijd terug.' },
    {
      text: 'LAATSTE HERINNERING\n\nGeachte heer Bos,\n\nU hebt uw rekening nog niet betaald. Betaal ALTIJD met het betalingskenmerk erbij.',
      finds: ['LAATSTE HERINNERING', 'ALTIJD'],
      becomes: 'Laatste herinnering\n\nGeachte heer Bos,\n\nU hebt uw rekening nog niet betaald. Betaal altijd met het betalingskenmerk erbij.',
    },
  ],
  check: (block) => (/\p{Lu}{2}/u.test(block.block.text) ? findShouting(block) : NOTHING),
}

function findShouting(block: AnnotatedBlock): readonly Report[] {
  const { tokens } = block
  let found: Report[] | null = null
  for (let at = 0; at < tokens.length; at++) {
    let end = at
    while (end < tokens.length && isShouted(tokens[end]!)) end++
    if (end === at) continue
    // The title of a letter, "AANMANING", is a matter of layout.
    const isTitle = block.block.kind === 'heading' && at === 0 && end === 1 && tokens[at]?.lower !== 'niet' && tokens.slice(1).every(({ kind }) => kind !== 'word')
    if (!isTitle && isEmphasis(tokens.slice(at, end))) (found ??= []).push(report(block, at, end))
    at = end
  }
  return found ?? NOTHING
}

function isShouted({ text, kind, lower }: Token): boolean {
  return kind === 'word' && text.length > 1 && text !== lower && /^\p{Lu}+$/u.test(text)
}

/** Words that are never an abbreviation. */
const SHORT_EMPHASIS = new Set(['niet', 'wel', 'geen', 'nooit', 'altijd', 'moet', 'niets', 'alleen'])

/** At least one ordinary word among them that is no abbreviation; "LET OP" is one for certain. */
function isEmphasis(tokens: readonly Token[]): boolean {
  if (tokens[0]?.lower === 'let' && tokens[1]?.lower === 'op') return true
  return tokens.some(
    ({ lower, text }) => !abbreviations().has(text) && (SHORT_EMPHASIS.has(lower) || (lower.length >= 5 && (rankOf(lower) !== null || isKnownWord(lower)))),
  )
}

let listed: ReadonlySet<string> | null = null

function abbreviations(): ReadonlySet<string> {
  listed ??= new Set(shippedList('afkorting-zonder-uitleg').entries.map(({ term }) => term.toUpperCase()))
  return listed
}

function report({ block, tokens, sentences }: AnnotatedBlock, first: number, last: number): Report {
  const range = { start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 }
  const words = block.text.slice(range.start, range.end)
  const quiet = tokens.slice(first, last).reduce((text, token) => text.replace(token.text, abbreviations().has(token.text) ? token.text : token.lower), words)
  const opens = first === 0 || sentences.some((sentence) => sentence.first === first)
  const better = opens ? capitalise(quiet) : quiet
  return {
    places: [{ block: block.id, ...range }],
    reason: `“${words}” staat in hoofdletters. Dat leest moeilijk en lijkt op schreeuwen. Maak het liever vet.`,
    expected: [better],
    suggestions: [{ label: better, grade: 'voorstel', edits: [replaceRange(block, range, better)] }],
  }
}
