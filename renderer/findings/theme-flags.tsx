import type { Flag } from '../../engine/finding/checked-letter.ts'
import { THEMES, type Finding, type Theme } from '../../engine/finding/finding.ts'
import { THEME_NAMES } from '../../reports/dutch-names.ts'
import { FlagShape } from '../ui/flag.tsx'
import { writeCount } from '../ui/write-count.ts'

export interface ThemeFlagsProps {
  /** The findings that wait for the user. */
  readonly findings: readonly Finding[]
  readonly filter: Theme | null
  readonly choose: (theme: Theme) => void
}

const FLAG_WORDS: Readonly<Record<Flag, string>> = { rood: 'hier zit een fout', geel: 'hier kan het beter', groen: 'in orde' }

/** The five themes; a click shows the findings of one. */
export function ThemeFlags({ findings, filter, choose }: ThemeFlagsProps) {
  return (
    <div className="flags" role="group" aria-label="Toon meldingen over">
      {THEMES.map((theme) => {
        const own = findings.filter((finding) => finding.theme === theme)
        const flag = flagOf(own)
        return (
          <button
            key={theme}
            type="button"
            className={`flags__one flags__one--${theme}`}
            aria-pressed={filter === theme}
            onClick={() => choose(theme)}
            title={FLAG_WORDS[flag]}
          >
            <FlagShape flag={flag} />
            <span className="flags__name">{THEME_NAMES[theme]}</span> <span className="flags__count">{own.length === 0 ? 'geen' : writeCount(own.length)}</span>{' '}
            <span className="visually-hidden">
              {own.length === 1 ? 'melding' : 'meldingen'}, {FLAG_WORDS[flag]}
            </span>
          </button>
        )
      })}
    </div>
  )
}

function flagOf(findings: readonly Finding[]): Flag {
  if (findings.some(({ severity }) => severity === 'fout')) return 'rood'
  return findings.some(({ severity }) => severity === 'waarschuwing') ? 'geel' : 'groen'
}
