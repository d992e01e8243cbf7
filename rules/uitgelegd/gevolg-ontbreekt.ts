import { missingElement } from '../missing-element.ts'
import { blockOf, firstOfText } from '../where-it-belongs.ts'

export const gevolgOntbreekt = missingElement(
  {
    id: 'gevolg-ontbreekt',
    title: 'Gevolg ontbreekt',
    theme: 'uitgelegd',
    severity: 'fout',
    basis: 'norm',
    authority: { name: 'Nationale ombudsman, Behoorlijkheidswijzer', says: 'De overheid geeft uit zichzelf de informatie die mensen nodig hebben, ook over wat een besluit voor hen betekent.', url: 'https://www.nationaleombudsman.nl' },
    why: 'De lezer wil weten wat er nu voor hem verandert. Krijgt hij minder geld? Vanaf wanneer? En wat gebeurt er als hij niets doet? Zeg het, ook als er niets verandert.',
    pictogram: 'pijl',
    good: [
      { text: 'Wij trekken uw uitkering in. U krijgt vanaf 1 juni geen bijstand meer.', types: ['besluit-afwijzing'] },
      { text: 'Wij wijzen uw aanvraag af. Uw uitkering blijft gelijk.', types: ['besluit-afwijzing'] },
      { text: 'Betaal € 80 vóór 1 mei. Betaalt u niet? Dan sturen wij de deurwaarder.', types: ['aanmaning'] },
      // A receipt has no consequence to tell.
      { text: 'Wij hebben uw aanvraag ontvangen.', types: ['ontvangstbevestiging'] },
    ],
    bad: [
      { text: 'Wij hebben uw aanvraag voor een parkeerkaart goedgekeurd. Kom naar het gemeentehuis om hem op te halen. Kunt u niet komen? Dan komen wij bij u thuis.', types: ['besluit-toekenning'], finds: [null] },
      { text: 'Geachte heer De Boer,\n\nWij manen u aan het bedrag van € 286,40 alsnog te voldoen binnen twee weken, te rekenen vanaf de dag na die waarop deze aanmaning is verzonden.', types: ['aanmaning'], finds: [null] },
    ],
  },
  {
    element: 'gevolg',
    reason: (facts) => (facts.types.some(({ type }) => IF_NOT.has(type)) ? 'Er staat niet wat er gebeurt als de lezer niets doet. Zet dat erbij.' : 'Er staat niet wat dit besluit voor de lezer betekent. Zet erbij wat er verandert en vanaf wanneer, of dat er niets verandert.'),
    where: (facts) => blockOf(facts, 'besluit') ?? firstOfText(facts),
    offer: (facts) => {
      const asks = facts.types.some(({ type }) => IF_NOT.has(type))
      const [verb, verbJe] = asks ? ['Doet u dit niet op tijd? Dan [noem wat er gebeurt].', 'Doe je dit niet op tijd? Dan [noem wat er gebeurt].'] : ['Voor u verandert vanaf [datum]: [noem wat er verandert].', 'Voor jou verandert vanaf [datum]: [noem wat er verandert].']
      const text = facts.addressForm === 'u' ? verb : verbJe
      return { label: `Zet erbij: ${text}`, grade: 'voorbeeld', blocks: [{ kind: 'paragraph', text }] }
    },
  },
)

const IF_NOT: ReadonlySet<string> = new Set(['aanmaning', 'waarschuwing', 'last-onder-dwangsom'])
