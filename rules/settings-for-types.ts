import type { LetterType } from '../engine/letter/letter-type.ts'
import type { RuleSwitches, Settings } from '../engine/rule/settings.ts'

/**
 * The settings with what they ask of the letter's types in them: rule switches and the target. The same types give the
 * same object, since what is known of a block is kept by its settings.
 */
export function settingsForTypes(settings: Settings, types: readonly LetterType[]): Settings {
  const switches = types.map((type) => settings.rulesByType[type]).filter((one) => one !== undefined)
  const targets = types.map((type) => settings.targetByType[type]).filter((one) => one !== undefined)
  if (switches.length === 0 && targets.length === 0) return settings
  const perTypes = kept.get(settings) ?? new Map<string, Settings>()
  kept.set(settings, perTypes)
  const key = types.join(' ')
  const target = targets.includes('A2') ? 'A2' : (targets[0] ?? settings.target)
  const chosen = perTypes.get(key) ?? { ...settings, target, rules: { ...settings.rules, ...joinSwitches(switches) } }
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
