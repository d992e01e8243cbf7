import type { RuleInfo } from '../../electron/contract.ts'

/** The rules in which every one of the words occurs, whatever its capitals and accents. */
export function searchRules(rules: readonly RuleInfo[], words: string): readonly RuleInfo[] {
  const wanted = plain(words)
    .split(/\s+/)
    .filter((word) => word !== '')
  return rules.filter((rule) => {
    const text = plain([rule.id, rule.title, rule.why, rule.authority.name, rule.authority.says, rule.basis].join(' '))
    return wanted.every((word) => text.includes(word))
  })
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
