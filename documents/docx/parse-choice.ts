import type { FieldGroup } from '../xml/source-block.ts'
import type { StoryLeaf } from './match-fields.ts'

/** One character of an instruction with its place, a field inside the instruction, or the end of a paragraph. */
export type CodeUnit =
  | (StoryLeaf & { readonly unit: 'character'; readonly character: string; readonly at: number })
  | (StoryLeaf & { readonly unit: 'group'; readonly group: FieldGroup })
  | { readonly unit: 'break' }

export interface Choice {
  /** `Toegekend = "ja"`. */
  readonly condition: string
  readonly whenTrue: readonly CodeUnit[]
  readonly whenFalse: readonly CodeUnit[]
}

interface Token {
  readonly units: readonly CodeUnit[]
  readonly quoted: 'quoted' | 'bare'
}

/** Takes `IF naam = "waarde" "wel" "niet"` apart; null when it isn't built like that. */
export function parseChoice(units: readonly CodeUnit[]): Choice | null {
  const [, left, operator, right, whenTrue, whenFalse] = tokenise(units)
  if (left === undefined || operator === undefined || right === undefined || whenTrue === undefined) return null
  const shown = (token: Token): string => (token.quoted === 'quoted' ? `"${plain(token)}"` : plain(token))
  const isSwitch = whenFalse?.quoted === 'bare' && plain(whenFalse).startsWith('\\')
  return {
    condition: `${shown(left)} ${plain(operator)} ${shown(right)}`,
    whenTrue: whenTrue.units,
    whenFalse: isSwitch ? [] : (whenFalse?.units ?? []),
  }
}

function plain(token: Token): string {
  return token.units
    .map((unit) => (unit.unit === 'character' ? unit.character : unit.unit === 'group' ? unit.group.label : ' '))
    .join('')
    .trim()
}

const QUOTE = /["“”]/

function tokenise(units: readonly CodeUnit[]): readonly Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < units.length; ) {
    const unit = units[at]
    if (unit === undefined || isSpace(unit)) at++
    else if (isCharacter(unit, QUOTE)) {
      const end = closingQuote(units, at + 1)
      tokens.push({ units: unescape(units.slice(at + 1, end)), quoted: 'quoted' })
      at = end + 1
    } else {
      const end = bareEnd(units, at)
      tokens.push({ units: units.slice(at, end), quoted: 'bare' })
      at = end
    }
  }
  return tokens
}

function closingQuote(units: readonly CodeUnit[], from: number): number {
  for (let at = from; at < units.length; at++) {
    if (isCharacter(units[at], /\\/)) at++
    else if (isCharacter(units[at], QUOTE)) return at
  }
  return units.length
}

const OPERATOR = /[=<>]/

/** A bare word ends at white space, a quote, or where an operator starts or ends; a field is a word of its own. */
function bareEnd(units: readonly CodeUnit[], from: number): number {
  if (units[from]?.unit === 'group') return from + 1
  const operator = isCharacter(units[from], OPERATOR)
  let at = from + 1
  while (at < units.length) {
    const unit = units[at]
    if (unit === undefined || unit.unit !== 'character' || isSpace(unit) || isCharacter(unit, QUOTE)) break
    if (isCharacter(unit, OPERATOR) !== operator) break
    at++
  }
  return at
}

/** A backslash before a quote or a backslash isn't part of the text. */
function unescape(units: readonly CodeUnit[]): readonly CodeUnit[] {
  const kept: CodeUnit[] = []
  for (let at = 0; at < units.length; at++) {
    if (isCharacter(units[at], /\\/) && isCharacter(units[at + 1], /["“”\\]/)) at++
    const unit = units[at]
    if (unit !== undefined) kept.push(unit)
  }
  return kept
}

function isSpace(unit: CodeUnit): boolean {
  return unit.unit === 'break' || isCharacter(unit, /\s/)
}

function isCharacter(unit: CodeUnit | undefined, pattern: RegExp): boolean {
  return unit?.unit === 'character' && pattern.test(unit.character)
}
