import { Icon } from '../ui/pictogram.tsx'
import { writeCount } from '../ui/write-count.ts'

/** So many that half a page more or less says nothing. */
const MANY_PAGES = 10

/** About what goes on one side of A4, with a letterhead and a normal letter size. */
const WORDS_A_PAGE = 350

export function StatusBar({ words }: { readonly words: number }) {
  return (
    <footer className="status-bar">
      <span>{words === 1 ? '1 woord' : `${writeCount(words)} woorden`}</span>
      <span>{pages(words)}</span>
      <span className="status-bar__safe">
        <Icon name="slot" /> Alles blijft op deze computer
      </span>
      <span className="status-bar__keys">
        <kbd>F8</kbd> volgende melding <kbd>F6</kbd> brief of meldingen <kbd>F9</kbd> zinnen kleuren <kbd>F1</kbd> alle regels
      </span>
    </footer>
  )
}

function pages(words: number): string {
  if (words < WORDS_A_PAGE / 3) return 'minder dan een halve bladzijde'
  const halves = Math.max(1, Math.round((words / WORDS_A_PAGE) * 2))
  if (halves === 1) return 'ongeveer een halve bladzijde'
  if (halves === 2) return 'ongeveer 1 bladzijde'
  if (halves > MANY_PAGES * 2) return `ongeveer ${writeCount(Math.round(words / WORDS_A_PAGE))} bladzijden`
  const whole = Math.floor(halves / 2)
  return `ongeveer ${whole}${halves % 2 === 1 ? '½' : ''} bladzijden`
}
