import { phraseRule } from '../phrase-rule.ts'
import { says } from '../says.ts'

const REPEATED = /\bu (?:schreef|schrijft|vertelde|zei|vindt|vond|gaf aan|geeft aan|liet weten|belde|stuurde|noemt|noemde|bent het|was het|hebt (?:ons )?(?:verteld|geschreven|gezegd|laten weten|aangegeven))|volgens u|uw (?:argument|uitleg|verhaal|bezwaren)|in uw (?:brief|bezwaar(?:schrift)?|zienswijze|reactie) (?:schrijft|schreef|staat|zegt|noemt)/i

export const reactieNietGenoemd = phraseRule(
  {
    id: 'reactie-niet-genoemd',
    title: 'Wat de lezer zei, staat er niet',
    theme: 'uitgelegd',
    severity: 'tip',
    basis: 'advies',
    authority: { name: 'Nationale ombudsman', says: 'Luister naar de burger en laat zien wat u met zijn verhaal deed.', url: 'https://www.nationaleombudsman.nl' },
    why: 'Mensen nemen een besluit eerder aan als zij zien dat er geluisterd is. Schrijf kort op wat de lezer zei, en wat u daarmee deed.',
    pictogram: 'gesprek',
    appliesTo: ['beslissing-op-bezwaar', 'besluit-afwijzing', 'boete', 'terugvordering', 'last-onder-dwangsom'],
    good: [
      { text: 'U schreef dat u geen auto hebt. Toch verandert ons besluit niet. Uw zienswijze geeft ons geen reden om anders te besluiten.', types: ['boete'] },
      { text: 'Wij leggen u een boete op.', types: ['boete'] },
    ],
    bad: [
      { text: 'Uw zienswijze geeft geen aanleiding tot wijziging.', types: ['boete'], finds: ['Uw zienswijze'] },
      { text: 'Geachte heer Bos,\n\nHet bezwaarschrift bevat geen nieuwe feiten of omstandigheden. Wij verklaren uw bezwaar ongegrond.', types: ['beslissing-op-bezwaar'], finds: ['Het bezwaarschrift'] },
    ],
  },
  {
    words: /(?:uw|de|het) (?:zienswijze|reactie|bezwaarschrift)(?= (?:geeft|gaf|bevat|leidt|is|heeft))/i,
    when: (facts) => !says(facts, REPEATED),
    once: true,
    reason: (words) => `Er staat niet wat de lezer zei (“${words}”). Schrijf het kort op, en zeg wat u ermee deed.`,
  },
)
