import { ELEMENTS, type ElementId } from '../engine/checklist/checklist.ts'
import { demandsOf } from '../engine/checklist/demands.ts'
import { COMPARED, COMPARED_ON, ELEMENT_SOURCES } from '../engine/checklist/element-sources.ts'
import { dutchDate } from '../engine/calendar/calendar.ts'
import { LETTER_TYPES, type LetterType } from '../engine/letter/letter-type.ts'
import { ELEMENT_NAMES, LETTER_TYPE_NAMES } from '../reports/dutch-names.ts'

/** The page that tells coaches and jurists which letter needs what, and who asks for it. */
export function elementPage(): string {
  return `<!-- Gemaakt uit engine/checklist/demands.ts en element-sources.ts met npm run docs. Verander die, niet deze bladzijde. -->
# Wat moet er in een brief staan?

Elke soort brief heeft andere dingen nodig. Klare Brief kijkt eerst welke soort het is, en dan of alles erin staat. U kunt de soort zelf kiezen.

- **moet:** de wet of een norm vraagt het. Ontbreekt het, dan krijgt u een melding.
- **advies:** het helpt de lezer. U krijgt hooguit twee van zulke adviezen tegelijk.
- **bij besluit:** het moet als de brief een besluit is.

Klare Brief zegt óf iets in de brief staat. Het zegt nooit dat een brief klopt met de wet. Laat een jurist meekijken bij uw standaardbrieven. Voor sommige brieven geldt een andere wet: dan zegt de melding dat u het moet nakijken.

Awb is de Algemene wet bestuursrecht. AWR is de Algemene wet inzake rijksbelastingen. Op ${dutchDate(COMPARED_ON)} vergeleken wij deze artikelen van de Awb met bronnen die de wet aanhalen: ${COMPARED.join(', ')}. De andere artikelen vergeleken wij nog niet. Wetten veranderen: kijk de tekst altijd na op [wetten.overheid.nl](https://wetten.overheid.nl).

## Per soort brief

${LETTER_TYPES.map(typeSection).join('\n')}
## Wie vraagt dit?

${ELEMENTS.map(elementSection).join('\n')}
## Zo telt Klare Brief

- Een telefoonnummer alleen bovenaan de brief telt mee. U krijgt wel een tip om het ook in de tekst te zetten.
- Een invulveld in een sjabloon telt mee, zoals {{telefoonnummer}}.
- Staat iets maar in één keuze van een sjabloon? Dan is de stand “ontbreekt soms”, met de keuze waarin het ontbreekt.
- Een reden, een gevolg of een opdracht telt niet mee als die in het stuk over bezwaar, contact of hulp staat.
- In een voornemen heet een reactie een zienswijze. Bezwaar kan dan nog niet.
- “Binnen zes weken na de datum van deze brief” is een grensgeval. U krijgt een waarschuwing, geen fout.
`
}

function typeSection(type: LetterType): string {
  const [asked, advised] = [demandsOf([type], false), demandsOf([type], true)]
  const names = (pick: (id: ElementId) => boolean) => ELEMENTS.filter(pick).map((id) => ELEMENT_NAMES[id].toLowerCase())
  const rows = [
    ['moet', names((id) => asked[id] === 'verplicht')],
    ['bij besluit', names((id) => asked[id] !== 'verplicht' && advised[id] === 'verplicht')],
    ['advies', names((id) => asked[id] === 'advies' && advised[id] === 'advies')],
  ] as const
  return `### ${LETTER_TYPE_NAMES[type]}\n\n${rows.filter(([, found]) => found.length > 0).map(([label, found]) => `- **${label}:** ${found.join('; ')}`).join('\n')}\n`
}

function elementSection(id: ElementId): string {
  return `### ${ELEMENT_NAMES[id]}\n\n${ELEMENT_SOURCES[id].map(({ source, asks }) => `- ${asks} (${source})`).join('\n')}\n`
}
