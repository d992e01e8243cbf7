import { joinWords, listRule } from '../list-rule.ts'

export const besluitVerhuld = listRule(
  {
    id: 'besluit-verhuld',
    title: 'Het besluit staat er niet gewoon',
    theme: 'uitgelegd',
    severity: 'waarschuwing',
    basis: 'advies',
    authority: { name: 'Direct Duidelijk', says: 'Zeg meteen en in gewone woorden wat u hebt besloten.', url: 'https://www.directduidelijk.nl' },
    why: 'De lezer wil weten: krijg ik het wel of niet? Een omweg maakt slecht nieuws niet minder erg. Hij leest dan twee keer, of begrijpt het verkeerd.',
    pictogram: 'oog',
    good: [
      { text: 'U krijgt geen parkeervergunning.' },
      { text: 'Wij wijzen uw aanvraag af.' },
      { text: 'Uw verzoek van 3 maart hebben wij gelezen.' },
    ],
    bad: [
      { text: 'Wij hebben afwijzend beslist op uw aanvraag.', finds: ['afwijzend beslist op'] },
      { text: 'Gelet op het bovenstaande bestaat geen aanleiding om u een vergoeding te geven. Uw aanvraag beschouwen wij als ingetrokken.', finds: ['bestaat geen aanleiding', 'beschouwen wij als ingetrokken'] },
    ],
  },
  { reason: (term, better) => `Met “${term}” draait u om het besluit heen.${better.length === 0 ? ' Zeg gewoon wat de lezer wel of niet krijgt.' : ` Zeg gewoon ${joinWords(better)}.`}` },
)
