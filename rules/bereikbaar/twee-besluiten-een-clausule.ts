import type { LetterRule } from '../../engine/rule/rule.ts'
import { awb } from '../authorities.ts'
import { clausePlaces } from '../objection-section.ts'

const DECISIONS: ReadonlySet<string> = new Set(['besluit-afwijzing', 'besluit-toekenning', 'boete', 'terugvordering', 'last-onder-dwangsom'])
const ONE = /\b(?:dit besluit|deze beschikking|deze beslissing|ons besluit|het besluit)\b/i
const BOTH = /\b(?:besluiten|beschikkingen|beslissingen|beide|allebei|elk besluit|één van|een van)\b/i

export const tweeBesluitenEenClausule: LetterRule = {
  id: 'twee-besluiten-een-clausule',
  scope: 'letter',
  title: 'Twee besluiten, maar bezwaar tegen één',
  theme: 'bereikbaar',
  severity: 'waarschuwing',
  basis: 'norm',
  authority: awb('3:45', 'Bij elk besluit staat dat iemand bezwaar kan maken.'),
  why: 'In deze brief staan twee besluiten. De lezer kan tegen elk besluit bezwaar maken. Nu lijkt het of het maar tegen één kan. Schrijf “deze besluiten”, of noem ze allebei.',
  pictogram: 'weegschaal',
  good: [
    { text: 'Wij stoppen uw uitkering, omdat u samenwoont. Ook vorderen wij € 300 van u terug.\n\nTegen deze besluiten kunt u bezwaar maken tot en met 14 april 2026 bij het college.', types: ['besluit-afwijzing', 'terugvordering'] },
    { text: 'Wij stoppen uw uitkering, omdat u samenwoont.\n\nTegen dit besluit kunt u bezwaar maken tot en met 14 april 2026 bij het college.', types: ['besluit-afwijzing'] },
    { text: 'Wij stoppen uw uitkering. Ook vorderen wij € 300 terug.\n\nU kunt bezwaar maken tot en met 14 april 2026 bij het college.', types: ['besluit-afwijzing', 'terugvordering'] },
  ],
  bad: [
    { text: 'Wij stoppen uw uitkering, omdat u samenwoont. Ook vorderen wij € 300 van u terug.\n\nTegen dit besluit kunt u bezwaar maken tot en met 14 april 2026 bij het college.', types: ['besluit-afwijzing', 'terugvordering'], finds: ['dit besluit'] },
    { text: 'Geachte heer De Boer,\n\nWij vorderen de te veel betaalde bijstand van u terug. Daarnaast leggen wij u een bestuurlijke boete op.\n\nTegen deze beschikking kunnen belanghebbenden binnen zes weken na verzending bezwaar maken bij het dagelijks bestuur.', types: ['terugvordering', 'boete'], finds: ['deze beschikking'] },
  ],
  check: (facts) => {
    if (facts.types.filter(({ type }) => DECISIONS.has(type)).length < 2) return []
    const section = facts.blocks.filter(({ block }) => facts.topics.get(block.id) === 'bezwaar' && clausePlaces(facts).some((place) => place.block === block.id))
    if (section.some(({ block }) => BOTH.test(block.text))) return []
    const found = section.flatMap(({ block }) => {
      const match = ONE.exec(block.text)
      return match === null ? [] : [{ block: block.id, start: match.index, end: match.index + match[0].length }]
    })
    return found.slice(0, 1).map((place) => ({ places: [place], reason: 'In deze brief staan twee besluiten. De lezer kan tegen allebei bezwaar maken. Schrijf “deze besluiten”.', expected: ['deze besluiten'] }))
  },
}
