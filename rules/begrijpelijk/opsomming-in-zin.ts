import type { AnnotatedBlock, Sentence } from '../../engine/annotate/annotated-block.ts'
import type { Suggestion } from '../../engine/edit/edit.ts'
import { reportLazily } from '../../engine/rule/report-lazily.ts'
import type { BlockRule, Report } from '../../engine/rule/rule.ts'
import { replaceRange } from '../../engine/words/replace-range.ts'
import { findEnumeration, type EnumeratedItem } from '../find-enumeration.ts'
import { gather, NOTHING } from '../gather.ts'

/** As many things in one sentence ask for bullets. */
const MANY = 4
/** Words and commas of four things that a reader takes in at once: "uw naam, adres, klantnummer en de datum van deze brief". */
const SHORT = 14

export const opsommingInZin: BlockRule = {
  id: 'opsomming-in-zin',
  title: 'Opsomming in een zin',
  theme: 'begrijpelijk',
  severity: 'tip',
  basis: 'advies',
  pictogram: 'lijst',
  blocks: ['paragraph'],
  authority: {
    name: 'CommunicatieRijk',
    says: 'Zet een opsomming onder elkaar, met een puntje voor elk onderdeel.',
    url: 'https://www.communicatierijk.nl',
  },
  why: 'In een rij onder elkaar ziet de lezer meteen hoeveel dingen het zijn. Hij kan ze één voor één afvinken. In een zin vergeet hij er makkelijk een.',
  scope: 'block',
  unit: 'zin',
  good: [
    { text: 'Stuur ons uw paspoort, uw huurcontract en uw loonstrook.' },
    { text: 'Noem uw naam, adres, klantnummer en de datum van deze brief.' },
    { text: 'Bel mij gerust: (0413) 38 21 44, op maandag, dinsdag en donderdag. Voor mei, juni, juli en augustus is dat € 756.' },
    { text: 'Daarom wil ik, samen met de inwoners van de wijk, de school van uw kind en de politie een plan maken voor uw straat.' },
    { text: 'Gelet op artikel 24, eerste lid, artikel 44a, derde lid, en artikel 45 van de Alcoholwet en het Alcoholbesluit leggen wij u een boete op.' },
    { text: 'Als u belt, vraag dan naar Jan, want hij weet ervan, en hij helpt u, ook als u haast hebt.' },
  ],
  bad: [
    {
      text: 'Stuur deze papieren mee: een kopie van uw paspoort, uw huurcontract, uw loonstrook van maart en een bankafschrift.',
      finds: ['een kopie van uw paspoort, uw huurcontract, uw loonstrook van maart en een bankafschrift'],
      becomes: 'Stuur deze papieren mee:\n\neen kopie van uw paspoort\n\nuw huurcontract\n\nuw loonstrook van maart\n\neen bankafschrift',
    },
    {
      text: 'Voor uw aanvraag hebben wij een loonstrook, een huurcontract, een kopie van uw paspoort, een bankafschrift en een bewijs van inschrijving nodig.',
      finds: ['een loonstrook, een huurcontract, een kopie van uw paspoort, een bankafschrift en een bewijs van inschrijving'],
    },
  ],
  check: (block) => (holdsRow(block.block.text) ? gather(block.sentences, (sentence) => checkSentence(block, sentence)) : NOTHING),
}

/** Two commas at least part the things of a row. */
function holdsRow(text: string): boolean {
  const first = text.indexOf(',')
  return first >= 0 && text.indexOf(',', first + 1) >= 0
}

function checkSentence(block: AnnotatedBlock, sentence: Sentence): readonly Report[] {
  const items = findEnumeration(block, sentence)
  const [first, last] = [items[0], items.at(-1)]
  if (items.length < MANY || first === undefined || last === undefined) return NOTHING
  if (items.length === MANY && last.last - first.first <= SHORT) return NOTHING
  const range = { start: block.tokens[first.first]?.start ?? 0, end: block.tokens[last.last - 1]?.end ?? 0 }
  return [
    reportLazily({ places: [{ block: block.block.id, ...range }] }, () => ({
      reason: `In deze zin staan ${items.length} dingen achter elkaar. Zet ze onder elkaar, met een puntje ervoor.`,
      suggestions: offerBullets(block, sentence, items),
    })),
  ]
}

/** Bullets are certain only behind a colon, up to the end of the block. */
function offerBullets({ block, tokens }: AnnotatedBlock, sentence: Sentence, items: readonly EnumeratedItem[]): readonly Suggestion[] {
  const [first, last] = [items[0], items.at(-1)]
  if (first === undefined || last === undefined || tokens[first.first - 1]?.text !== ':' || block.placeholders.length > 0) return []
  const end = tokens[sentence.last - 1]
  const isLast = sentence.end >= block.text.trimEnd().length && last.last >= sentence.last - 1
  const from = tokens[first.first - 1]?.end
  if (!isLast || end === undefined || from === undefined) return []
  const texts = items.map((item) => block.text.slice(tokens[item.first]?.start ?? 0, tokens[item.last - 1]?.end ?? 0))
  return [
    {
      label: `Zet onder elkaar: ${texts.join(' • ')}`,
      grade: 'voorstel',
      edits: [
        replaceRange(block, { start: from, end: block.text.length }, ''),
        { op: 'insertBlocks', after: block.id, blocks: texts.map((text) => ({ kind: 'listItem', level: 1, text })) },
      ],
    },
  ]
}
