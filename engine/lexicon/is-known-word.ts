import { lookUpMarks } from './word-graph.ts'

/**
 * Whether OpenTaal's list has this lower-case word, names included ("amsterdam"). Most compounds are not in the list:
 * ask `splitCompound` for those.
 */
export function isKnownWord(lower: string): boolean {
  const marks = lookUpMarks(lower)
  return marks !== '' && marks !== 'c'
}
