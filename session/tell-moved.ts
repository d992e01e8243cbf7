import type { Format, OpenedDocument, Remark } from '../documents/document.ts'

/** What the user must know of comments that can't stand on the words that they are about; empty when all can. */
export function tellMoved({ format, mayComment }: Pick<OpenedDocument, 'format' | 'mayComment'>, remarks: readonly Remark[]): readonly string[] {
  const moved = remarks.filter(({ place }) => !mayComment(place.block)).length
  if (moved === 0) return []
  const [are, they] = moved === 1 ? ['1 daarvan gaat', 'Die staat'] : [`${moved} daarvan gaan`, 'Die staan']
  const program = PROGRAMS[format] ?? 'dit soort bestand'
  return [
    `${are} over een kopregel, voetregel, noot of tekstvak. Daar kan ${program} geen opmerking dragen. ${they} bij de alinea die het dichtstbij is, met de woorden erbij.`,
  ]
}

const PROGRAMS: Readonly<Partial<Record<Format, string>>> = { docx: 'Word', odt: 'LibreOffice' }
