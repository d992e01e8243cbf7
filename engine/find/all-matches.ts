/**
 * Every match of an expression that has the flag g and never matches nothing. `matchAll` makes a copy of the expression
 * each time, which takes longer than reading a sentence with it.
 */
export function allMatches(text: string, words: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  words.lastIndex = 0
  for (let match = words.exec(text); match !== null; match = words.exec(text)) found.push(match)
  return found
}
