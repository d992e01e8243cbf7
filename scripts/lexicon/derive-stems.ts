/**
 * The spellings a stem (first person singular) can have for an infinitive, most likely first:
 * lopen → loop, lop; schrijven → schrijf; beslissen → beslis; gaan → ga; skiën → ski.
 */
export function deriveStems(infinitive: string): readonly string[] {
  if (/(aan|doen|zien)$/.test(infinitive)) return [infinitive.slice(0, -1).replace(/aa$/, 'a')]
  if (infinitive.endsWith('ën')) return deriveAfterVowel(infinitive.slice(0, -2))
  if (!infinitive.endsWith('en')) return [infinitive.slice(0, -1)]
  const root = infinitive.slice(0, -2)
  const short = harden(root.replace(/([bdfgklmnprstvz])\1$/, '$1'))
  if (short !== harden(root)) return [short]
  const open = /^(.*[^aeiou]|.*[iuëé](?=e)|.*qu(?=e)|.*be|)([aeou])([bcdfgklmnprstvzjqxw])$/.exec(root)
  const diaeresis = /^(.*)([ëöü])([bcdfgklmnprstvz])$/.exec(root)
  const long = open === null ? [] : [harden(`${open[1]}${open[2]}${open[2]}${open[3]}`)]
  const split = diaeresis === null ? [] : [harden(lengthen(diaeresis[1] ?? '', diaeresis[2] ?? '', diaeresis[3] ?? ''))]
  const loan = root.endsWith('i') ? [root] : [`${root}e`, root]
  return [...new Set([...long, ...split, short, ...loan])]
}

/** ruziën → ruzie, skiën → ski, vrijën → vrij. */
function deriveAfterVowel(root: string): readonly string[] {
  return root.endsWith('e') ? [root, root.slice(0, -1)] : [`${root}e`, root]
}

function harden(root: string): string {
  return root.replace(/v$/, 'f').replace(/z$/, 's')
}

/** creëren → creëer, but definiëren → definieer: the dots are only needed after e. */
function lengthen(before: string, vowel: string, after: string): string {
  const plain = { ë: 'e', ö: 'o', ü: 'u' }[vowel] ?? ''
  return before.endsWith('e') ? `${before}${vowel}${plain}${after}` : `${before}${plain}${plain}${after}`
}
