import type { Edit } from '../../engine/edit/edit.ts'
import type { BlockFacts, LetterFacts } from '../../engine/facts/letter-facts.ts'
import type { Place } from '../../engine/letter/letter.ts'
import { once } from '../../engine/once.ts'
import { oncePer } from '../../engine/once-per.ts'
import type { LetterRule, Report } from '../../engine/rule/rule.ts'
import { capitaliseLike, replaceRange } from '../../engine/words/replace-range.ts'
import { initialsOf } from '../initials-of.ts'
import { findAbbreviations, isExplained, type FoundAbbreviation } from '../find-abbreviations.ts'

export const afkortingZonderUitleg: LetterRule = {
  id: 'afkorting-zonder-uitleg',
  title: 'Afkorting zonder uitleg',
  theme: 'begrijpelijk',
  severity: 'waarschuwing',
  basis: 'advies',
  authority: {
    name: 'Onze Taal',
    says: 'Schrijf een afkorting de eerste keer voluit, met de afkorting erachter tussen haakjes.',
    url: 'https://onzetaal.nl',
  },
  why: 'U kent deze afkorting van uw werk. Uw lezer kent haar meestal niet. Schrijf de eerste keer voluit wat het is.',
  scope: 'letter',
  good: [
    { text: 'U krijgt een uitkering voor oudere werklozen (IOAW). De IOAW stopt op 1 mei.' },
    { text: 'U krijgt IOAW (uitkering voor oudere werklozen).' },
    // Everybody knows these, and a postcode is no abbreviation.
    { text: 'Log in met DigiD. U krijgt AOW van de SVB. Ons adres is Dorpsstraat 1, 1234 AB Dorp.' },
    // Names of a page, a body and a vaccine, a reference, a school, and the sender's initials.
    { text: 'Kijk in Mijn RTH. Vraag hulp aan MEE Eemberg. Je krijgt de DTP-prik. Je school is het ROC. Vermeld BRP-2025-318. Neem het ov.' },
    { text: 'Regionale Dienst Werk en Inkomen\nPostbus 1\n1234 AB Dorp\n\nBeste mevrouw Bos,\n\nBetaal uw boete aan de RDWI.\n\nMet vriendelijke groet,\n\nJan de Wit' },
    {
      text: 'Gemeente Dorp\n\nAfdeling WIZ\nPostbus 1\n1234 AB Dorp\n\nBeste mevrouw Bos,\n\nU kunt de WIZ bellen voor een afspraak over uw uitkering.\n\nMet vriendelijke groet,\n\nJan de Wit',
    },
  ],
  bad: [
    { text: 'De Wsnp-termijn is drie jaar.', finds: ['Wsnp'], becomes: 'De Wsnp-termijn (Wet schuldsanering natuurlijke personen) is drie jaar.' },
    { text: 'Dit staat in de Awb. De Awb is een wet.', finds: ['Awb'], becomes: 'Dit staat in de Awb (Algemene wet bestuursrecht). De Awb is een wet.' },
    { text: 'Wij bellen u m.b.t. uw huur. Bel ons m.b.t. uw afspraak.', finds: ['m.b.t.'], becomes: 'Wij bellen u over uw huur. Bel ons over uw afspraak.' },
    { text: 'Wij hebben uw aanvraag om Bbz bekeken. Het XYQ-team heeft ons geadviseerd om u een krediet te geven.', finds: ['Bbz', 'XYQ'] },
  ],
  check: (facts, { allowedTerms }) => {
    const uses = new Map<string, Use[]>()
    const own = once(() => ownNames(facts))
    for (const block of facts.running) {
      const all = findAbbreviations(block)
      if (all.length === 0 || block.block.text === block.block.text.toUpperCase()) continue
      for (const found of all) {
        if (allowedTerms.includes(found.term) || (!isWritten(found.term) && own().has(found.term))) continue
        uses.set(found.term, [...(uses.get(found.term) ?? []), { block, found }])
      }
    }
    return [...uses.values()].flatMap((all) =>
      all.some(({ block, found }) => isExplained(block.block.text, found)) ? [] : [isWord(all) ? writeOut(all) : explain(all)],
    )
  },
}

interface Use {
  readonly block: BlockFacts
  readonly found: FoundAbbreviation
}

/** What the sender calls itself above and below the letter. */
function ownNames(facts: LetterFacts): ReadonlySet<string> {
  const outside = facts.blocks.filter(({ block }) => /letterhead|closing|footer|salutation/.test(block.kind))
  return new Set(outside.flatMap(namesIn))
}

const namesIn = oncePer((block: BlockFacts): readonly string[] => [...findAbbreviations(block).map(({ term }) => term), ...block.block.text.split('\n').flatMap(initialsOf)])

/** m.b.t., bijv., afd.: short for a word of the sentence itself. */
function isWord([first]: readonly Use[]): boolean {
  return first !== undefined && isWritten(first.found.term)
}

function isWritten(term: string): boolean {
  return /[./]/.test(term)
}

/** Written out wherever it stands. */
function writeOut(all: readonly Use[]): Report {
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
function explain(all: readonly Use[]): Report {
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

/** "RVV 1990": words between brackets would part the name. */
function isPartOfName({ block: { block }, found }: Use): boolean {
  return /^ \d{4}\b/.test(block.text.slice(found.end))
}

function insertBehind({ block: { block }, found }: Use, text: string): Edit {
  const at = found.end + (/^-\p{L}+/u.exec(block.text.slice(found.end))?.[0].length ?? 0)
  return replaceRange(block, { start: at, end: at }, text)
}

function placesOf(uses: readonly Use[]): readonly Place[] {
  return uses.map(({ block, found }) => ({ block: block.block.id, start: found.start, end: found.end }))
}

function textOf({ block, found }: Use): string {
  return block.block.text.slice(found.start, found.end)
}
