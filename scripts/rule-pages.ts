import { THEMES } from '../engine/finding/finding.ts'
import type { BadExample, Rule } from '../engine/rule/rule.ts'
import { LETTER_TYPE_NAMES, SEVERITY_NAMES, THEME_NAMES } from '../reports/dutch-names.ts'
import { RULES } from '../rules/index.ts'

const BASIS = { wet: 'De wet vraagt dit.', norm: 'Dit is een norm voor de overheid.', advies: 'Dit is een advies.' }

/** File name → page, for every rule and their index. Dutch: readers are coaches and jurists. */
export function rulePages(): ReadonlyMap<string, string> {
  return new Map([['index.md', indexPage()], ...RULES.map((rule): [string, string] => [`${rule.id}.md`, rulePage(rule)])])
}

function indexPage(): string {
  const sections = THEMES.map((theme) => {
    const rows = RULES.filter((rule) => rule.theme === theme).map((rule) => `| [${rule.title}](${rule.id}.md) | ${SEVERITY_NAMES[rule.severity]} | ${rule.basis} | ${rule.authority.name} |`)
    return `## ${THEME_NAMES[theme]}\n\n| regel | ernst | basis | wie zegt dit |\n|---|---|---|---|\n${rows.join('\n')}\n`
  })
  return `<!-- Gemaakt uit de regels zelf met npm run docs. Verander de regel, niet deze bladzijde. -->\n# Alle regels\n\nKlare Brief kent ${RULES.length} regels. Wat de wet vraagt gaat voor een norm, en een norm gaat voor een advies.\n\n${sections.join('\n')}`
}

function rulePage(rule: Rule): string {
  const types = rule.appliesTo === undefined ? 'alle brieven' : rule.appliesTo.map((type) => LETTER_TYPE_NAMES[type].toLowerCase()).join(', ')
  const source = rule.authority.url === undefined ? rule.authority.name : `[${rule.authority.name}](${rule.authority.url})`
  return `<!-- Gemaakt uit rules/${rule.scope === 'folder' ? 'map' : rule.theme}/${rule.id}.ts met npm run docs. -->
# ${rule.title}

${rule.why}

- **Thema:** ${THEME_NAMES[rule.theme]}
- **Ernst:** ${SEVERITY_NAMES[rule.severity]}. ${BASIS[rule.basis]}
- **Wie zegt dit:** ${source}. ${rule.authority.says}
- **Voor:** ${types}${rule.standardOff === true ? '\n- **Staat uit** tot u de regel aanzet in de huisstijl.' : ''}

## Niet zo
${rule.bad.map(badExample).join('\n')}
## Dit is goed
${rule.good.map((example) => quote(example.text)).join('\n\n')}
`
}

function badExample(example: BadExample): string {
  return `${quote(example.text)}\n${example.becomes === undefined ? '' : `\nWordt:\n\n${quote(example.becomes)}\n`}`
}

function quote(text: string): string {
  return text.replace(/^/gm, '> ').replace(/\n> \n/g, '\n>\n')
}
