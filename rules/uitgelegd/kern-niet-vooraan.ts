import type { BlockFacts, LetterFacts } from '../../engine/facts/letter-facts.ts'
import type { LetterRule } from '../../engine/rule/rule.ts'
import { NOTHING } from '../gather.ts'
import { wholeBlock } from '../where-it-belongs.ts'

export const kernNietVooraan: LetterRule = {
  id: 'kern-niet-vooraan',
  scope: 'letter',
  title: 'Het belangrijkste staat niet vooraan',
  theme: 'uitgelegd',
  severity: 'fout',
  basis: 'norm',
  authority: { name: 'Pander Maat en Van der Geest (2021)', says: 'Lezers begrijpen een brief beter als doel en boodschap meteen aan het begin staan.' },
  why: 'Veel lezers lezen alleen het begin. Staat daar niet wat u hebt besloten of wat u vraagt, dan missen zij het. Begin met het nieuws, en leg het daarna uit.',
  pictogram: 'oog',
  good: [
    { text: 'Beste mevrouw Jansen,\n\nU krijgt bijstand vanaf 1 mei 2026. Dat is € 1.200 per maand.', types: ['besluit-toekenning'] },
    { text: 'Beste mevrouw Jansen,\n\nOp 3 maart vroeg u bijstand aan. Wij hebben u daarna gesproken. Wij kennen de bijstand toe.', types: ['besluit-toekenning'] },
    // The subject line tells the news.
    { text: 'Onderwerp: u krijgt geen urgentie\n\nBeste heer Kaya,\n\nOp 3 maart vroeg u om voorrang. Wij hebben uw aanvraag bekeken. Dat deden wij samen met de woningbouwvereniging. Ook spraken wij met uw broer. Daarom wijzen wij de aanvraag af.', types: ['besluit-afwijzing'] },
  ],
  bad: [
    {
      text: 'Geachte heer De Boer,\n\nIn vervolg op eerdere correspondentie berichten wij u het volgende. Op 3 februari 2026 heeft onze medewerker met u gesproken. Daarbij is uw situatie aan de orde geweest. Ook zijn de regels toegelicht. Gelet hierop wijzen wij uw aanvraag af.',
      types: ['besluit-afwijzing'],
      finds: ['In vervolg op eerdere correspondentie berichten wij u het volgende. Op 3 februari 2026 heeft onze medewerker met u gesproken. Daarbij is uw situatie aan de orde geweest. Ook zijn de regels toegelicht. Gelet hierop wijzen wij uw aanvraag af.'],
    },
    { text: 'Beste inwoner,\n\nDe gemeente werkt aan goede dienstverlening.\n\nDaarvoor houden wij onze gegevens bij. Dat doen wij al jaren. Ook dit jaar is dat belangrijk.\n\nVul het formulier in en stuur het vóór 1 mei terug.', types: ['verzoek'], finds: ['De gemeente werkt aan goede dienstverlening.'] },
  ],
  check: (facts) => {
    if (facts.types.every(({ type }) => type === 'informatie')) return NOTHING
    const opening = openingOf(facts)
    if (opening.blocks.length === 0 || opening.sentences < ENOUGH || titleTells(facts) || opening.blocks.some(({ block, until }) => tells(block, until, facts))) return NOTHING
    return [{ places: wholeBlock(opening.blocks[0]?.block), ...(isNear(facts) ? { severity: 'waarschuwing' as const } : {}), reason: `In de eerste drie zinnen staat niet ${asks(facts) ? 'wat u van de lezer vraagt' : 'wat u hebt besloten'}. Begin daarmee.` }]
  },
}

/** In the second paragraph at the latest the reader still finds it. */
function isNear(facts: LetterFacts): boolean {
  let seen = 0
  for (const one of facts.running) {
    if (one.block.kind === 'heading') continue
    if (tells(one, one.block.text.length, facts)) return true
    if (++seen === 2) return false
  }
  return false
}

const MOST = 3
/** A letter of a few sentences is all opening. */
const ENOUGH = 4

interface Opening {
  readonly blocks: readonly { readonly block: BlockFacts; readonly until: number }[]
  /** Of the whole letter. */
  readonly sentences: number
}

/** The blocks that hold the first three sentences below the salutation, each with the offset at which those end. */
function openingOf(facts: LetterFacts): Opening {
  const blocks: { block: BlockFacts; until: number }[] = []
  let seen = 0
  for (const one of facts.running) {
    if (one.block.kind === 'heading') continue
    if (seen < MOST) {
      const last = one.sentences[Math.min(MOST - seen, one.sentences.length) - 1]
      blocks.push({ block: one, until: last?.end ?? one.block.text.length })
    }
    seen += one.sentences.length
  }
  return { blocks, sentences: seen }
}

/** A decision, a request or a message of the letter's own kind. */
function tells({ block, acts, evidence, actions }: BlockFacts, until: number, facts: LetterFacts): boolean {
  if (acts.some((act) => act.start < until && act.mode !== 'als' && act.weight >= 2 && fits(act.type, facts))) return true
  if (actions.length === 0 && evidence.length === 0) return false
  if (asks(facts)) return actions.some(({ start }) => start < until) || evidence.some((one) => one.element === 'wat-te-doen' && one.start < until)
  return block.kind !== 'heading' && evidence.some((one) => one.element === 'gevolg' && one.mode === 'nu' && one.start < until)
}

/** Any act that the letter may perform counts: what it is called is not what its reader asks. */
function fits(type: string, facts: LetterFacts): boolean {
  return facts.types.some((own) => own.type === type) || !['ontvangstbevestiging', 'informatie', 'verzoek'].includes(type)
}

function titleTells(facts: LetterFacts): boolean {
  const start = facts.blocks.findIndex(({ block }) => block.kind === 'salutation')
  for (let at = 0; at < start; at++) {
    const { block, acts } = facts.blocks[at]!
    if (acts.length === 0 || (block.kind !== 'heading' && block.kind !== 'letterhead')) continue
    if (acts.some((act) => act.weight >= 2 && fits(act.type, facts) && (act.as === 'zin' || TELLING.has(act.type)))) return true
  }
  return false
}

/** Of these a bare name in the title is the message: an invitation, a reminder, a receipt. */
const TELLING: ReadonlySet<string> = new Set(['uitnodiging', 'hoorzitting', 'aanmaning', 'ontvangstbevestiging', 'verdaging', 'aanvulverzoek', 'waarschuwing', 'melding-nieuw-bericht', 'verzoek', 'voornemen', 'boete', 'aanslag', 'betaling'])
const ASKING: ReadonlySet<string> = new Set(['verzoek', 'aanvulverzoek', 'betaling', 'aanmaning', 'uitnodiging', 'hoorzitting', 'aanslag', 'melding-nieuw-bericht'])

function asks(facts: LetterFacts): boolean {
  return facts.types.some(({ type }) => ASKING.has(type))
}
