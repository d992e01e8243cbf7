/** The heading level that a style's name tells: word processors write English names for their own styles, old templates Dutch ones. */
export function headingLevelOfName(name: string): number | null {
  const level = /^(?:heading|kop|überschrift) ?([1-9])$/.exec(name)?.[1]
  if (level !== undefined) return Number(level)
  if (/^(?:title|titel)$/.test(name)) return 1
  return /^(?:subtitle|ondertitel|tussenkop|tussenkopje)$/.test(name) ? 2 : null
}

/** The part of a letter that a style is made for. `name` is in lower case. */
export function roleOfName(name: string): 'salutation' | 'closing' | null {
  return ROLES[name] ?? null
}

const ROLES: Readonly<Record<string, 'salutation' | 'closing'>> = {
  salutation: 'salutation',
  aanhef: 'salutation',
  closing: 'closing',
  'complimentary close': 'closing',
  afsluiting: 'closing',
  slotgroet: 'closing',
  signature: 'closing',
  handtekening: 'closing',
  ondertekening: 'closing',
}
