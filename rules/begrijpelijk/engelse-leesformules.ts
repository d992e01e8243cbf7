import retextReadability from 'retext-readability'
import { unified } from 'unified'
import { VFile } from 'vfile'
import type { AnnotatedBlock } from '../../engine/annotate/annotated-block.ts'
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
    const long = block.sentences.filter((sentence) => sentence.words > sentenceLength.tip && sentence.finiteVerbs > 0)
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

/** The sentences that six of the seven formulas find too hard for a reader of sixteen. */
function judge({ block, tree }: AnnotatedBlock): readonly { readonly start: number; readonly end: number }[] {
  const file = new VFile(block.text)
  formulas.runSync(tree, file)
  return file.messages.flatMap(({ place }) => {
    if (place === undefined || !('start' in place)) return []
    const [start, end] = [place.start.offset, place.end.offset]
    return start === undefined || end === undefined ? [] : [{ start, end }]
  })
}
