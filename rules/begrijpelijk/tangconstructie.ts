import type { AnnotatedBlock, Sentence, Token } from '../../engine/annotate/annotated-block.ts'
import { oncePerForm } from '../../engine/lexicon/word-form.ts'
import { untangle } from '../../engine/rewrite/untangle.ts'
import { reportLazily } from '../../engine/rule/report-lazily.ts'
import type { BlockRule, Report } from '../../engine/rule/rule.ts'
import { findFarVerbs } from '../find-far-verbs.ts'
import { findNoun } from '../find-noun.ts'
import { gather, NOTHING } from '../gather.ts'

export const tangconstructie: BlockRule = {
  id: 'tangconstructie',
  title: 'Woorden die bij elkaar horen, staan ver uit elkaar',
  theme: 'begrijpelijk',
  severity: 'waarschuwing',
  basis: 'advies',
  pictogram: 'schaar',
  authority: {
    name: 'Onze Taal',
    says: 'In een tangconstructie staan woorden die bij elkaar horen te ver uit elkaar; zet ze dichter bij elkaar.',
    url: 'https://onzetaal.nl',
  },
  why: 'De lezer moet een woord onthouden tot het woord komt dat erbij hoort. Daartussen staat te veel. Zet bij elkaar wat bij elkaar hoort.',
  scope: 'block',
  unit: 'zin',
  good: [
    { text: 'Wij hebben de aanvraag die u op 3 mei deed, bekeken.' },
    { text: 'U kunt uw in- en uitschrijving zelf regelen. De op- en afrit is dicht.' },
    // Close together: a preposition after an article, but no tongs.
    { text: 'Het van oorsprong Friese bedrijf heeft u een brief gestuurd.' },
    { text: 'Wij hebben gisteren uw brief ontvangen.' },
  ],
  bad: [
    {
      text: 'De door u ingediende aanvraag is niet compleet.',
      finds: ['De door u ingediende aanvraag'],
      becomes: 'De aanvraag die u hebt ingediend, is niet compleet.',
    },
    { text: 'Het door u te betalen bedrag is € 80.', finds: ['Het door u te betalen bedrag'], becomes: 'Het bedrag dat u moet betalen, is € 80.' },
    { text: 'Wij kijken naar de in uw brief van 3 mei genoemde redenen.', finds: ['de in uw brief van 3 mei genoemde redenen'] },
    {
      text: 'Wij hebben op 3 mei na overleg met uw werkgever en met de afdeling Inkomen over uw nieuwe baan een besluit genomen.',
      finds: ['hebben … genomen'],
    },
  ],
  check: (block) =>
    gather(block.sentences, (sentence) => {
      const tongs = findTongs(block, sentence)
      const far = gather(sentence.clauses, (clause) => findFarVerbs(block, clause))
      return tongs.length === 0 ? far : [...tongs, ...far]
    }),
}

const DETERMINERS = new Set(['de', 'het', 'een', 'deze', 'dit', 'uw', 'alle'])
const OPENERS = new Set(
  'door in op bij met van voor aan uit over tot onder naar tijdens tegen tussen namens volgens krachtens ingevolge ten ter hierboven hieronder eerder reeds nog'.split(' '),
)
const LONGEST = 14

/** "de door u ingediende aanvraag": a determiner, a phrase that opens with a preposition, a participle, a noun. */
function findTongs(block: AnnotatedBlock, sentence: Sentence): readonly Report[] {
  const { tokens } = block
  let found: Report[] | null = null
  for (let at = sentence.first; at + 4 < sentence.last; at++) {
    if (!opensTong(tokens[at]!.form) || !opensInside(tokens[at + 1]!.form)) continue
    const noun = findNoun(tokens, at + 2, Math.min(sentence.last, at + LONGEST))
    if (noun === null) continue
    ;(found ??= []).push(reportTong(block, at, noun))
    at = noun
  }
  return found ?? NOTHING
}

const opensTong = oncePerForm(({ lower }) => DETERMINERS.has(lower))
const opensInside = oncePerForm(({ lower }) => OPENERS.has(lower))

function reportTong(block: AnnotatedBlock, at: number, noun: number): Report {
  const { tokens } = block
  return reportLazily({ places: [{ block: block.block.id, start: tokens[at]!.start, end: tokens[noun]!.end }] }, () => {
    const better = untangle(block, at, noun)
    return {
      reason: `Tussen “${tokens[at]?.text ?? ''}” en “${tokens[noun]?.text ?? ''}” staat te veel. Zet die woorden bij elkaar${better === null ? '.' : `: “${better.text}”.`}`,
      expected: better === null ? [] : [better.text],
      suggestions: better === null ? [] : [{ label: better.text, grade: endsAt(tokens[noun + 1]) ? 'voorstel' : 'voorbeeld', edits: better.edits }],
    }
  })
}

/** "de door u gevraagde uitbreiding op donderdag": what follows the noun would come loose from it. */
function endsAt(next: Token | undefined): boolean {
  return next === undefined || next.verbForm === 'finite' || next.kind === 'punctuation'
}
