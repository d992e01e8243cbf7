import { lintScore, type LintFeatures } from './lint-formula.ts'
import type { Ingredient } from './reading-score.ts'

/** A letter that just reaches level 2, to compare with: means over our own plain letters (scripts/measure). */
const EASY: LintFeatures = { frequency: 4.9, dependencyLength: 4.5, contentWordsPerClause: 3.4, concreteNouns: 0.45 }

/** What makes the score what it is: each feature's share in the difference with an easy letter. */
export function explainIngredients(features: LintFeatures): readonly Ingredient[] {
  const base = lintScore(EASY)
  const share = (feature: keyof LintFeatures) => lintScore({ ...EASY, [feature]: features[feature] }) - base
  return [
    { id: 'woordfrequentie', label: 'Gewone woorden', value: features.frequency, contribution: share('frequency'), explanation: 'Hoe vaak mensen de woorden in het dagelijks leven horen. Hoe vaker, hoe makkelijker.' },
    { id: 'zinsafstand', label: 'Zinsbouw', value: features.dependencyLength, contribution: share('dependencyLength'), explanation: 'Hoe ver woorden die bij elkaar horen uit elkaar staan. Hoe dichter bij elkaar, hoe makkelijker.' },
    { id: 'dichtheid', label: 'Informatie in één zin', value: features.contentWordsPerClause, contribution: share('contentWordsPerClause'), explanation: 'Hoeveel woorden met inhoud er in een stuk zin staan. Hoe minder, hoe makkelijker.' },
    { id: 'concreetheid', label: 'Concrete woorden', value: features.concreteNouns, contribution: share('concreteNouns'), explanation: 'Hoeveel woorden iets noemen dat u kunt zien of aanraken. Hoe meer, hoe makkelijker.' },
  ]
}
