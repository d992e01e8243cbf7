import retextReadability from 'retext-readability'
import { unified } from 'unified'
import { VFile } from 'vfile'
import type { AnnotatedBlock, Sentence } from '../../engine/annotate/annotated-block.ts'
import { parseTree } from '../../engine/parse/parse-tree.ts'
import type { BlockRule } from '../../engine/rule/rule.ts'

/** With the standard limits every sentence that six of the seven find hard is also a long one. */
const PATIENT = { sentenceLength: { tip: 35, warning: 40 } } as const

export const engelseLeesformules: BlockRule = {
  id: 'engelse-leesformules',
  title: 'Moeilijk volgens leesformules',
  theme: 'begrijpelijk',
  severity: 'tip',
  basis: 'advies',
  standardOff: true,
  authority: {
    name: 'retext-readability',
    says: 'Zeven leesformules voor het Engels schatten of een zin te moeilijk is voor een lezer van 16 jaar.',
    url: 'https://github.com/retextjs/retext-readability',
  },
  why: 'Deze formules tellen letters, lettergrepen en woorden. Ze zijn voor Engelse teksten gemaakt en kennen het Nederlands niet. Zie dit dus alleen als een seintje om de zin nog eens te lezen.',
  scope: 'block',
  unit: 'zin',
  good: [
    { text: 'U krijgt vanaf 1 mei elke maand geld van ons op uw rekening.' },
    // Fewer than ten words are never judged.
    { text: 'Bestuursrechtelijke handhavingsmaatregelen veronderstellen proportionaliteitsoverwegingen.' },
    // The rule on long sentences already speaks of this one.
    {
      text: 'Bestuursrechtelijke handhavingsmaatregelen veronderstellen proportionaliteitsoverwegingen die de bestuursorganen voorafgaand aan besluitvorming zorgvuldig inventariseren, documenteren en vervolgens communiceren aan belanghebbenden.',
    },
  ],
  bad: [
    {
      text: 'De maatschappelijke ondersteuningsmogelijkheden veronderstellen onafhankelijke cliëntondersteuning, toegankelijke informatievoorziening, gespecialiseerde schuldhulpverlening, individuele arbeidsdeskundige beoordelingen, aanvullende inkomensondersteuning en professionele dienstverlening binnen de verschillende regionale en gemeentelijke samenwerkingsverbanden.',
      settings: PATIENT,
      finds: [
        'De maatschappelijke ondersteuningsmogelijkheden veronderstellen onafhankelijke cliëntondersteuning, toegankelijke informatievoorziening, gespecialiseerde schuldhulpverlening, individuele arbeidsdeskundige beoordelingen, aanvullende inkomensondersteuning en professionele dienstverlening binnen de verschillende regionale en gemeentelijke samenwerkingsverbanden.',
      ],
    },
    {
      text: 'U krijgt bericht. Vanwege ontoereikende inkomensondersteuning organiseren gespecialiseerde schuldhulpverleners gezamenlijk aanvullende dienstverlening, persoonlijke begeleiding en vertrouwelijke informatievoorziening binnen verschillende gemeentelijke samenwerkingsverbanden gedurende de gehele uitvoeringsperiode van het schuldsaneringstraject.',
      settings: PATIENT,
      finds: [
        'Vanwege ontoereikende inkomensondersteuning organiseren gespecialiseerde schuldhulpverleners gezamenlijk aanvullende dienstverlening, persoonlijke begeleiding en vertrouwelijke informatievoorziening binnen verschillende gemeentelijke samenwerkingsverbanden gedurende de gehele uitvoeringsperiode van het schuldsaneringstraject.',
      ],
    },
  ],
  check: (block, { sentenceLength }) => {
    const isLong = (sentence: Sentence) => sentence.words > sentenceLength.tip && sentence.finiteVerbs > 0
    const [long, others] = [block.sentences.filter(isLong), block.sentences.filter((sentence) => !isLong(sentence))]
    if (!others.some((sentence) => mayBeHard(block, sentence))) return []
    return judge(block)
      .filter(({ start, end }) => !long.some((sentence) => sentence.start < end && sentence.end > start))
      .map((range) => ({
        places: [{ block: block.block.id, ...range }],
        reason: 'Leesformules vinden deze zin moeilijk. Lees hem nog eens: kan het met kortere woorden?',
      }))
  },
}

const formulas = unified()
  .use(retextReadability, { age: 16, threshold: 6 / 7, minWords: 10 })
  .freeze()

/**
 * Of seven formulas one never fires on a single sentence, so all others must; of those the automated readability index,
 * 4.71 · letters per word + 0.5 · words − 21.43 (Smith and Senter 1967), is quick to tell. It must reach 11.5; two less
 * leaves room for words that are counted otherwise.
 */
function mayBeHard({ tokens }: AnnotatedBlock, { first, last }: Sentence): boolean {
  let words = 0
  let letters = 0
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'punctuation') continue
    words++
    letters += token.text.length
  }
  return words > 0 && (4.71 * letters) / words + words / 2 - 21.43 >= 9.5
}

/** The sentences that six of the seven formulas find too hard for a reader of sixteen. */
function judge({ block }: AnnotatedBlock): readonly { readonly start: number; readonly end: number }[] {
  const file = new VFile(block.text)
  formulas.runSync(parseTree(block), file)
  return file.messages.flatMap(({ place }) => {
    if (place === undefined || !('start' in place)) return []
    const [start, end] = [place.start.offset, place.end.offset]
    return start === undefined || end === undefined ? [] : [{ start, end }]
  })
}
