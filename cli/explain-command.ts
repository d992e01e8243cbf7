import { THEME_NAMES } from '../reports/dutch-names.ts'
import { RULES } from '../rules/index.ts'
import { nearest } from '../session/house-style/nearest.ts'
import type { ExitStatus } from './klare-brief.ts'
import { WrongUse } from './read-arguments.ts'

/** All that a rule says of itself. */
export function explainCommand(ruleId: string): ExitStatus {
  const rule = RULES.find((one) => one.id === ruleId)
  if (rule === undefined) {
    const near = nearRules(ruleId)
    throw new WrongUse(`De regel “${ruleId}” is er niet.${near.length > 0 ? ` Bedoelt u ${near.join(' of ')}?` : ' Alle regels: klare-brief rules'}`)
  }
  const { authority, bad, good } = rule
  const lines = [
    `${rule.title} (${rule.id})`,
    `Thema: ${THEME_NAMES[rule.theme]}. Ernst: ${rule.severity}. Basis: ${rule.basis}.${rule.standardOff === true ? ' Deze regel staat uit tot u hem aanzet.' : ''}`,
    '',
    rule.why,
    '',
    `Wie zegt dit: ${authority.name}. ${authority.says}${authority.url === undefined ? '' : ` (${authority.url})`}`,
    '',
    ...bad.slice(0, 2).flatMap((example) => ['Niet zo:', indent(example.text), ...(example.becomes === undefined ? [] : ['Wel zo:', indent(example.becomes)]), '']),
    ...good.slice(0, 1).flatMap((example) => ['Dit is goed:', indent(example.text)]),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
  return 0
}

/** Whose name holds what was typed, or else the one that was most likely meant. */
function nearRules(typed: string): readonly string[] {
  const ids = RULES.map(({ id }) => id)
  const holding = ids.filter((id) => id.includes(typed) || typed.includes(id))
  const near = nearest(typed, ids)
  return holding.length > 0 || near === undefined ? holding : [near]
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ')
}
