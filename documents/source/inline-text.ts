import type { BlockPictogram, Mark } from '../../engine/letter/letter.ts'
import { pictogramName } from '../pictograms/pictogram-name.ts'
import type { SourceText } from './source-text.ts'

/** Gathers the text of one block from its inline parts. White space runs become one space; hard breaks stay. */
export interface InlineText {
  /** A text with the source offset at which each unit starts, and one more for the end; null when it can't be matched. */
  readonly text: (value: string, offsets: readonly number[] | null, whole: { readonly start: number; readonly end: number }) => void
  readonly lineBreak: (start: number, end: number) => void
  /** A picture from its address; it is no text. Only our own pictograms are known. */
  readonly picture: (address: string, alt: string) => void
  readonly openMark: (kind: Mark['kind'], href?: string) => void
  readonly closeMark: () => void
  /** `exact` is false when a part couldn't be matched: then the text can be read, and not changed in place. */
  readonly finish: () => { readonly map: SourceText; readonly marks: readonly Mark[]; readonly pictograms: readonly BlockPictogram[]; readonly exact: boolean }
}

export function inlineText(): InlineText {
  const units: Unit[] = []
  const marks: Mark[] = []
  const open: { readonly kind: Mark['kind']; readonly href: string | undefined; readonly start: number }[] = []

  const pictograms: BlockPictogram[] = []
  let exact = true
  return {
    text(value, offsets, whole) {
      exact &&= offsets !== null
      for (let at = 0; at < value.length; at++) {
        const start = offsets?.[at] ?? whole.start
        pushUnit(units, value.charAt(at), start, offsets === null ? whole.end : endOfUnit(offsets, at))
      }
    },
    lineBreak(start, end) {
      while (units.at(-1)?.character === ' ') units.pop()
      if (units.length > 0) units.push({ character: '\n', start, end })
    },
    picture(address, alt) {
      const name = pictogramName(/^data:image\/png;base64,(.*)$/s.exec(address)?.[1] ?? '')
      if (name !== null) pictograms.push({ at: units.length, name, alt, stands: 'in het bestand' })
    },
    openMark: (kind, href) => void open.push({ kind, href, start: units.length }),
    closeMark() {
      const mark = open.pop()
      if (mark === undefined || mark.start >= units.length) return
      marks.push({ kind: mark.kind, start: mark.start, end: units.length, ...(mark.href === undefined ? {} : { href: mark.href }) })
    },
    finish: () => {
      const done = finishUnits(units, marks)
      return { ...done, pictograms: pictograms.map((one) => ({ ...one, at: Math.min(one.at, done.map.text.length) })), exact }
    },
  }
}

/** White space after white space widens the unit before it, when they touch in the source. */
function pushUnit(units: Unit[], character: string, start: number, end: number): void {
  const plain = plainCharacter(character)
  if (plain === '') return
  const last = units.at(-1)
  if (plain === ' ' && (last === undefined || last.character === ' ' || last.character === '\n')) {
    if (last !== undefined && last.end === start) units[units.length - 1] = { ...last, end }
    return
  }
  for (const one of plain.length === 1 ? [plain] : [...plain]) units.push({ character: one, start, end })
}

interface Unit {
  readonly character: string
  readonly start: number
  readonly end: number
}

/** Units of one reference share its stretch: the end is where the next other offset begins. */
function endOfUnit(offsets: readonly number[], at: number): number {
  let next = at + 1
  while (next < offsets.length - 1 && offsets[next] === offsets[at]) next++
  return offsets[next] ?? offsets[at] ?? 0
}

const LIGATURES: Readonly<Record<string, string>> = { '\uFB00': 'ff', '\uFB01': 'fi', '\uFB02': 'fl', '\uFB03': 'ffi', '\uFB04': 'ffl' }

function plainCharacter(character: string): string {
  if (/[\u00AD\u200B-\u200F\u2060\uFEFF]/.test(character)) return ''
  if (/\s/.test(character)) return ' '
  return LIGATURES[character] ?? character
}

function finishUnits(units: readonly Unit[], marks: readonly Mark[]): { readonly map: SourceText; readonly marks: readonly Mark[] } {
  let end = units.length
  while (end > 0 && /\s/.test(units[end - 1]?.character ?? '')) end--
  const kept = units.slice(0, end)
  return {
    map: { text: kept.map((unit) => unit.character).join(''), starts: kept.map((unit) => unit.start), ends: kept.map((unit) => unit.end) },
    marks: marks
      .map((mark) => ({ ...mark, end: Math.min(mark.end, end) }))
      .filter((mark) => mark.start < mark.end)
      .sort((a, b) => a.start - b.start || b.end - a.end),
  }
}
