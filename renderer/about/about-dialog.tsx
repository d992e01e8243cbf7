import { Button } from '@nl-design-system-candidate/button-react'
import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { version } from '../../package.json'
import { Dialog } from '../ui/dialog.tsx'

/** What the app is, what it can't know, and whose work is in it. */
export function AboutDialog({ close }: { readonly close: () => void }) {
  return (
    <Dialog title="Over Klare Brief" close={close}>
      <Paragraph>
        Versie {version}. Klare Brief helpt overheden brieven te sturen die mensen begrijpen. Alles gebeurt op deze computer. De app gebruikt geen internet.
        Verandert u een brief, dan bewaart de app een kopie op deze computer, die alleen u kunt lezen. Slaat u op of sluit u de brief, dan is die kopie weg.
      </Paragraph>
      <section>
        <Heading level={3} appearance="level-5">
          Wat Klare Brief niet kan weten
        </Heading>
        <ul className="honest">
          {HONEST.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section>
        <Heading level={3} appearance="level-5">
          Licenties
        </Heading>
        <Paragraph>Klare Brief zelf: EUPL-1.2. U mag de app vrij gebruiken, bekijken en aanpassen.</Paragraph>
        <ul className="licences">
          {LICENCES.map(([what, licence]) => (
            <li key={what}>
              {what}: {licence}
            </li>
          ))}
        </ul>
      </section>
      <div className="dialog__buttons">
        <Button purpose="primary" onClick={close}>
          Sluiten
        </Button>
      </div>
    </Dialog>
  )
}

const HONEST: readonly string[] = [
  'Of het klopt wat er in de brief staat: het besluit, de bedragen, de data.',
  'Wat de wet in dit geval precies vraagt. Vraag het bij twijfel aan een jurist.',
  'Hoe de brief voelt voor wie hem krijgt, zeker bij slecht nieuws.',
  'Of uw lezers de brief begrijpen. De leesindicatie is een schatting. Gaat de brief naar veel mensen, of staat er veel op het spel? Laat hem dan eerst lezen door een paar mensen uit die groep.',
]

const LICENCES: readonly (readonly [string, string])[] = [
  ['Knoppen, velden en kleuren: NL Design System en gemeente Utrecht', 'EUPL-1.2'],
  ['Tekstvak voor de brief: ProseMirror', 'MIT'],
  ['Venster: Electron en React', 'MIT'],
  ['Plaatjes: Phosphor Icons', 'MIT'],
  ['Zinnen en woorden herkennen: retext-dutch en unified', 'MIT'],
  ['Woordenlijst: OpenTaal', 'BSD of CC BY 3.0'],
]
