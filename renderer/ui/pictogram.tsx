import { isPictogramName, PICTOGRAMS } from '../pictograms/pictograms.ts'

const drawings = import.meta.glob('../pictograms/scherm/*.svg', { query: '?raw', import: 'default', eager: true }) as Readonly<Record<string, string>>

/** A pictogram of the letter's world; with its alternative text when no words stand beside it. */
export function Pictogram({ name, spoken }: { readonly name: string | null; readonly spoken?: true }) {
  const { svg, alt } = PICTOGRAMS[name !== null && isPictogramName(name) ? name : 'let-op']
  const reading = spoken === true ? ({ role: 'img', 'aria-label': alt } as const) : ({ 'aria-hidden': true } as const)
  return <span className="pictogram" {...reading} dangerouslySetInnerHTML={{ __html: svg }} />
}

/** A small drawing on a button; the button's words say what it does. */
export function Icon({ name }: { readonly name: string }) {
  return <span className="pictogram" aria-hidden dangerouslySetInnerHTML={{ __html: drawings[`../pictograms/scherm/${name}.svg`] ?? '' }} />
}
