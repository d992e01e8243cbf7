import type { LetterType } from '../engine/letter/letter-type.ts'
import type { RuleSwitches, Settings } from '../engine/rule/settings.ts'

/**
 * The settings with the rule switches of the letter's types in them. The same types give the same object, since what is
 * known of a block is kept by its settings.
 */
export function rulesForTypes(settings: Settings, types: readonly LetterType[]): Settings {
  const switches = types.map((type) => settings.rulesByType[type]).filter((one) => one !== undefined)
  if (switches.length === 0) return settings
  const perTypes = kept.get(settings) ?? new Map<string, Settings>()
  kept.set(settings, perTypes)
  const key = types.join(' ')
  const chosen = perTypes.get(key) ?? { ...settings, rules: { ...settings.rules, ...joinSwitches(switches) } }
  perTypes.set(key, chosen)
  return chosen
}

const kept = new WeakMap<Settings, Map<string, Settings>>()

/** What one type of the letter wants on stays on, whatever the other says. */
function joinSwitches(switches: readonly RuleSwitches[]): RuleSwitches {
  const joined: Record<string, 'aan' | 'uit'> = {}
  for (const [id, state] of switches.flatMap((one) => Object.entries(one))) if (joined[id] !== 'aan') joined[id] = state
  return joined
}
