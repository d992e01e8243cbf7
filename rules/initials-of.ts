/** "Regionale Dienst Werk & Inkomen" → RDW, RDWI. */
export function initialsOf(line: string): readonly string[] {
  const capitals = (line.match(/(?<![\p{L}\d])\p{Lu}(?=\p{Ll})/gu) ?? []).join('')
  return [3, 4, 5, 6].filter((length) => length <= capitals.length).map((length) => capitals.slice(0, length))
}
