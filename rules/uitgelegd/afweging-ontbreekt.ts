import type { LetterRule } from '../../engine/rule/rule.ts'
import { says } from '../says.ts'

const WEIGHED = /uw situatie|in uw geval|uw omstandigheden|persoonlijke omstandigheden|rekening gehouden met|hebben (?:wij )?(?:gekeken|meegewogen|afgewogen|bekeken)|u vertelde|daarom is de boete lager|bijzondere (?:reden|situatie|omstandigheid)/i

export const afwegingOntbreekt: LetterRule = {
  id: 'afweging-ontbreekt',
  scope: 'letter',
  title: 'De situatie van de lezer',
  theme: 'uitgelegd',
  severity: 'tip',
  basis: 'advies',
  standardOff: true,
  authority: { name: 'Algemene wet bestuursrecht, artikel 3:4', says: 'De overheid weegt de belangen af. De gevolgen van een besluit mogen niet onevenredig zijn.', url: 'https://wetten.overheid.nl/BWBR0005537' },
  why: 'De lezer wil weten of u naar zíjn situatie keek. Schrijf in een of twee zinnen wat u van hem weet, en wat dat betekende voor uw besluit.',
  pictogram: 'weegschaal',
  appliesTo: ['besluit-afwijzing', 'boete', 'terugvordering', 'last-onder-dwangsom'],
  good: [
    { text: 'U vertelde dat u ziek was. Daarom is de boete lager.', types: ['boete'] },
    { text: 'Wij hebben naar uw situatie gekeken.', types: ['besluit-afwijzing'] },
  ],
  bad: [
    { text: 'Wij leggen u een boete op.', types: ['boete'], finds: [null] },
    { text: 'Geachte heer Bos,\n\nUw aanvraag is afgewezen, omdat uw inkomen te hoog is.', types: ['besluit-afwijzing'], finds: [null] },
  ],
  check: (facts) => (says(facts, WEIGHED) ? [] : [{ places: [], actual: null, reason: 'Er staat niet dat u naar de situatie van de lezer keek. Schrijf kort op wat u meewoog.' }]),
}
