import type { LetterRule } from '../../engine/rule/rule.ts'
import { says } from '../says.ts'
import { houseBlock } from '../house-block.ts'
import { say } from '../standard-blocks.ts'
import { writeSection } from '../write-section.ts'
import { endOfContent, wholeBlock } from '../where-it-belongs.ts'

const DEBT_HELP = /schuld\s?hulp|schuld(?:en)?maatje|hulp bij (?:schulden|geld)|geldfit|geldwinkel|geldloket|budgetcoach|geldzorgen|(?:meer|andere|ook elders) schulden|kredietbank|bewindvoering|nibud/i

/** A reminder of an inspection or an appointment is about no debt. */
const MONEY = /\bbeta(?:al|l)|vordering|€[^.]*\bvold(?:oen|aan)|\bvold(?:oen|aan)[^.]*€/i

const SUBSIDY = /\bsubsidie/i

export const schuldhulpOntbreekt: LetterRule = {
  id: 'schuldhulp-ontbreekt',
  scope: 'letter',
  title: 'Hulp bij schulden ontbreekt',
  theme: 'te-doen',
  severity: 'waarschuwing',
  basis: 'advies',
  authority: { name: 'Rijksincassovisie (2016)', says: 'De overheid houdt bij het innen van schulden rekening met wat mensen kunnen betalen.' },
  why: 'Wie niet op tijd betaalt, heeft vaak meer schulden. Hulp bij schulden is gratis, maar veel mensen weten dat niet. Eén zin in uw brief kan genoeg zijn.',
  pictogram: 'helpende-hand',
  appliesTo: ['aanmaning', 'terugvordering'],
  good: [
    { text: 'Betaal € 80 vóór 1 mei. Hebt u meer schulden? De gemeente helpt u gratis.', types: ['aanmaning'] },
    { text: 'Betaal € 80 vóór 1 mei. Geldfit denkt gratis met u mee: 0800 8115.', types: ['aanmaning'] },
    { text: 'Wij wijzen uw aanvraag af.', types: ['besluit-afwijzing'] },
  ],
  bad: [
    {
      text: 'Betaal € 80 vóór 1 mei.',
      types: ['aanmaning'],
      finds: [null],
      becomes: 'Betaal € 80 vóór 1 mei.\n\nHebt u meer schulden? Geldfit denkt gratis met u mee: 0800 8115. De gemeente helpt u ook.',
    },
    { text: 'Geachte heer De Boer,\n\nOndanks onze brief van 3 februari 2026 hebt u de vordering niet voldaan. Wij manen u aan het bedrag van € 450,00 binnen twee weken te betalen, bij gebreke waarvan een dwangbevel volgt.', types: ['aanmaning'], finds: [null] },
  ],
  check: (facts, settings) => {
    // An association that pays back a subsidy is no household in debt.
    if (says(facts, DEBT_HELP) || says(facts, SUBSIDY)) return []
    const after = endOfContent(facts)
    const form = facts.addressForm
    const blocks = houseBlock('schuldhulp', facts, settings) ?? writeSection(facts, say(form, 'Hebt u meer schulden?', 'Heb je meer schulden?'), say(form, 'Geldfit denkt gratis met u mee: 0800 8115. De gemeente helpt u ook.', 'Geldfit denkt gratis met je mee: 0800 8115. De gemeente helpt je ook.'))
    return [{
      places: wholeBlock(after),
      actual: null,
      reason: 'Er staat niet wie de lezer helpt bij schulden. Noem de hulp van de gemeente of Geldfit.',
      suggestions: after === undefined ? [] : [{ label: 'Zet een blok over hulp bij schulden in de brief', grade: says(facts, MONEY) ? 'voorstel' : 'voorbeeld', edits: [{ op: 'insertBlocks', after: after.block.id, blocks }] }],
    }]
  },
}
