import type { LetterType } from '../letter/letter-type.ts'
import { remember } from '../remember.ts'
import { ELEMENTS, type Demand, type ElementId } from './checklist.ts'

/** V: asked by law or norm. A: advice. B: asked when the letter is a decision. A dot: not needed. */
const COLUMNS: readonly LetterType[] = [
  'besluit-afwijzing', 'besluit-toekenning', 'betaling', 'aanmaning', 'boete', 'terugvordering', 'beslissing-op-bezwaar', 'verzoek', 'aanvulverzoek',
  'uitnodiging', 'hoorzitting', 'waarschuwing', 'ontvangstbevestiging', 'voornemen', 'verdaging', 'last-onder-dwangsom', 'aanslag', 'melding-nieuw-bericht', 'informatie',
]

/** Which letter needs which element. Sources: docs/wat-moet-erin.md names the law or norm for each. */
const MATRIX: Readonly<Record<ElementId, string>> = {
  //                    af to be aa bo te op ve av ui ho wa on vo vd dw as me in
  afzender: '            V  V  V  V  V  V  V  V  V  V  V  V  V  V  V  V  V  V  V',
  telefoonnummer: '      V  V  V  V  V  V  V  V  V  V  V  V  V  V  V  V  V  A  V',
  besluit: '             V  V  .  .  V  V  V  .  .  .  .  .  .  V  V  V  V  .  .',
  reden: '               V  A  A  A  V  V  V  A  A  A  A  V  .  V  V  V  A  .  .',
  gevolg: '              V  V  A  V  V  V  A  A  A  A  A  V  .  A  A  V  A  .  .',
  'wat-te-doen': '       V  V  V  V  V  V  A  V  V  V  V  V  V  V  A  V  V  A  V',
  termijn: '             .  .  V  V  V  V  .  V  V  V  V  A  V  V  V  V  V  .  .',
  bedrag: '              .  A  V  V  V  V  .  .  .  .  .  .  .  .  .  V  V  .  .',
  betaalwijze: '         .  .  V  V  V  V  .  .  .  .  .  .  .  .  .  .  V  .  .',
  betalingsregeling: '   .  .  A  A  A  A  .  .  .  .  .  .  .  .  .  .  A  .  .',
  hulp: '                A  .  A  A  A  A  A  A  A  .  .  A  .  A  .  A  A  .  .',
  bezwaar: '             V  V  B  .  V  V  V  .  .  .  .  .  .  .  .  V  V  .  .',
  'bezwaar-wie': '       V  V  B  .  V  V  V  .  .  .  .  .  .  .  .  V  V  .  .',
  'bezwaar-termijn': '   V  V  B  .  V  V  V  .  .  .  .  .  .  .  .  V  V  .  .',
  'bezwaar-waar': '      V  V  B  .  V  V  V  .  .  .  .  .  .  .  .  V  V  .  .',
}

const ROWS = Object.fromEntries(ELEMENTS.map((element) => [element, MATRIX[element].trim().split(/\s+/)])) as unknown as Readonly<Record<ElementId, readonly string[]>>

const WEIGHT: Readonly<Record<string, number>> = { V: 2, A: 1 }

/** What each element is to a letter of these types; the heaviest demand of a mixed letter counts. */
export function demandsOf(types: readonly LetterType[], isDecision: boolean): Demands {
  return readDemands(`${types.join(' ')}${isDecision ? ' !' : ''}`)
}

type Demands = Readonly<Record<ElementId, Demand>>

/** By the letter's types, with an exclamation mark behind them when it decides. */
const readDemands = remember(100, (asked): Demands => {
  const types = asked.split(' ').filter((type) => type !== '!') as LetterType[]
  const isDecision = asked.endsWith('!')
  const demand = (element: ElementId): Demand => {
    const weight = Math.max(0, ...types.map((type) => weightOf(ROWS[element][COLUMNS.indexOf(type)] ?? '.', isDecision)))
    return weight === 2 ? 'verplicht' : weight === 1 ? 'advies' : 'niet-nodig'
  }
  return Object.fromEntries(ELEMENTS.map((element) => [element, demand(element)])) as Record<ElementId, Demand>
})

function weightOf(mark: string, isDecision: boolean): number {
  return WEIGHT[mark === 'B' && isDecision ? 'V' : mark] ?? 0
}
