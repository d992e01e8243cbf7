import { isReadersTerm, judgeObjectionTerm } from '../../engine/checklist/judge-objection-term.ts'
import type { BlockFacts, FoundTerm, LetterFacts } from '../../engine/facts/letter-facts.ts'
import { placeOf } from '../../engine/facts/letter-facts.ts'
import { reportLazily } from '../../engine/rule/report-lazily.ts'
import type { LetterRule, Report } from '../../engine/rule/rule.ts'
import type { Settings } from '../../engine/rule/settings.ts'
import { awb } from '../authorities.ts'
import { doubtNote, lawDoubt } from '../missing-element.ts'
import { objectionDay } from '../block-fields.ts'
import { capitaliseLike, replaceRange } from '../../engine/words/replace-range.ts'
import { gather, NOTHING } from '../gather.ts'
import { openUntil } from '../open-until.ts'
import { wordsOfTerm } from '../words-of-term.ts'

export const bezwaartermijnBegintVerkeerd: LetterRule = {
  id: 'bezwaartermijn-begint-verkeerd',
  scope: 'letter',
  title: 'De termijn voor bezwaar klopt niet',
  theme: 'bereikbaar',
  severity: 'fout',
  basis: 'wet',
  authority: awb('6:7 en 6:8', 'De termijn voor bezwaar is zes weken. Hij begint op de dag na de dag waarop het besluit is verstuurd.'),
  why: 'De termijn loopt niet vanaf de dag waarop de lezer de brief krijgt, en niet vanaf de datum op de brief. Wie daarop rekent, kan te laat zijn of denkt dat hij te laat is. Noem de laatste dag: dan hoeft niemand te rekenen. Voor belastingen telt de datum op de aanslag wel.',
  pictogram: 'kalender',
  good: [
    { text: 'Wij wijzen uw aanvraag af.\n\nU kunt bezwaar maken binnen zes weken na de dag waarop wij deze brief verstuurden. Stuur uw bezwaar naar het college.', types: ['besluit-afwijzing'] },
    { text: 'U betaalt € 120 belasting.\n\nMaak binnen zes weken na de dagtekening van dit aanslagbiljet bezwaar bij de heffingsambtenaar.', types: ['aanslag'] },
    { text: 'U krijgt geen kwijtschelding van uw belastingen, omdat u genoeg spaargeld hebt.\n\nU kunt ons bestuur vragen om opnieuw te kijken. Doe dit binnen tien dagen na de datum van deze brief.', types: ['besluit-afwijzing'] },
    // What counts from receipt here is our answer, not the objection.
    { text: 'Wij wijzen uw aanvraag af.\n\nU kunt bezwaar maken bij het college tot en met 14 april 2026. Wij beslissen binnen zes weken na ontvangst van uw bezwaar.', types: ['besluit-afwijzing'] },
  ],
  bad: [
    {
      text: 'Gemeente Voorbeeld\n\nDatum: 3 maart 2026\n\nBeste heer Kaya,\n\nWij wijzen uw aanvraag voor bijstand af.\n\nU kunt binnen zes weken na ontvangst van deze brief bezwaar maken bij het college.',
      types: ['besluit-afwijzing'],
      finds: ['binnen zes weken na ontvangst van deze brief'],
      becomes: 'Gemeente Voorbeeld\n\nDatum: 3 maart 2026\n\nBeste heer Kaya,\n\nWij wijzen uw aanvraag voor bijstand af.\n\nU kunt tot en met 14 april 2026 bezwaar maken bij het college.',
    },
    { text: 'Geachte heer De Boer,\n\nGelet op artikel 18 van de Participatiewet leggen wij u een boete op.\n\nTegen dit besluit kunnen belanghebbenden binnen zes weken na dagtekening een bezwaarschrift indienen bij het dagelijks bestuur.', types: ['boete'], finds: ['binnen zes weken na dagtekening'] },
    { text: 'Wij wijzen uw aanvraag voor bijstand af.\n\nU kunt tot vier weken na verzending van dit besluit bezwaar maken bij het college.', types: ['besluit-afwijzing'], finds: ['vier weken na verzending van dit besluit'] },
    { text: 'Wij wijzen uw aanvraag voor bijstand af.\n\nMaak binnen zes weken na de datum van deze brief bezwaar bij het college.', types: ['besluit-afwijzing'], finds: ['binnen zes weken na de datum van deze brief'] },
  ],
  check: (facts, settings) => {
    if (!facts.isDecision) return NOTHING
    return gather(facts.blocks, (block) => (block.terms.length > 0 && facts.topics.get(block.block.id) === 'bezwaar' ? block.terms.flatMap((term) => judge(block, term, facts, settings) ?? []) : NOTHING))
  },
}

function judge(block: BlockFacts, term: FoundTerm, facts: LetterFacts, settings: Settings): Report | null {
  if (!isReadersTerm(block, term) || isRemission(term, facts)) return null
  const judgement = judgeObjectionTerm(term, facts.law.law, facts.types.map(({ type }) => type), settings.objectionWeeks)
  if (judgement === 'goed') return null
  const words = wordsOfTerm(block.block.text, term)
  const weight = judgement === 'grensgeval' ? { severity: 'waarschuwing' as const, basis: 'norm' as const } : lawDoubt(bezwaartermijnBegintVerkeerd, facts)
  return reportLazily({ places: [placeOf(block.block, words)], ...weight }, () => {
    const day = objectionDay(facts, settings)
    const known = facts.date !== null
    const text = `${openUntil(block.block.text, words)} ${day}`
    return {
      reason: `${whatIsWrong(term, judgement)} Noem liever de laatste dag${known ? `: ${day}` : ''}.${judgement === 'onjuist' ? doubtNote(facts) : ''}${chosenTerm(settings)}`,
      expected: known ? [text] : [],
      suggestions: known ? [{ label: text, grade: 'voorstel', edits: [replaceRange(block.block, words, capitaliseLike(text, block.block.text.slice(words.start)))] }] : [],
    }
  })
}

/** Against a refusal of kwijtschelding of a tax: within ten days of the letter's date (Uitvoeringsregeling Invorderingswet 1990, artikel 24). */
function isRemission({ count, unit }: FoundTerm, facts: LetterFacts): boolean {
  return count === 10 && unit === 'dag' && facts.blocks.some(({ block }) => /kwijtschelding/i.test(block.text))
}

function chosenTerm({ objectionWeeks, objectionBecause }: Settings): string {
  return objectionBecause === '' ? '' : ` In uw huisstijl is de termijn ${objectionWeeks} weken: ${objectionBecause}${/[.!?]$/.test(objectionBecause) ? '' : '.'}`
}

function whatIsWrong({ from, count }: FoundTerm, judgement: string): string {
  if (judgement === 'grensgeval') return 'De datum op de brief is niet altijd de dag waarop u hem verstuurt. De termijn begint een dag na het versturen.'
  if (from === 'ontvangst') return 'De termijn begint niet als de lezer de brief krijgt, maar een dag na het versturen.'
  if (from === 'dagtekening') return 'De termijn begint niet op de datum van de brief, maar een dag na het versturen.'
  return `De termijn voor bezwaar is meestal zes weken. Hier staat ${count}.`
}
