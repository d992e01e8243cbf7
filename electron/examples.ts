import afwijzing from './examples/afwijzing-bijzondere-bijstand.txt?raw'
import betaling from './examples/aanmaning-uitkering.txt?raw'
import uitnodiging from './examples/uitnodiging-gesprek.txt?raw'

export interface Example {
  readonly name: string
  readonly title: string
  readonly text: string
}

/** Invented letters to try the app with, of the hard kind. */
export const EXAMPLES: readonly Example[] = [
  { name: 'afwijzing', title: 'Afwijzing bijzondere bijstand', text: afwijzing },
  { name: 'betaling', title: 'Aanmaning terugbetalen uitkering', text: betaling },
  { name: 'uitnodiging', title: 'Uitnodiging voor een gesprek', text: uitnodiging },
]
