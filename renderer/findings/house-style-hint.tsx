import type { Finding } from '../../engine/finding/finding.ts'
import type { LetterType } from '../../engine/letter/letter-type.ts'

export interface HouseStyleHintProps {
  readonly finding: Finding
  readonly types: readonly LetterType[]
}

/** One writer doesn't decide for all letters: this says what to put in the house style, and who does that. */
export function HouseStyleHint({ finding: { ruleId, term }, types: [type] }: HouseStyleHintProps) {
  const rule = type === undefined ? `"regels": { "${ruleId}": "uit" }` : `"regelsPerBrief": { "${type}": { "${ruleId}": "uit" } }`
  return (
    <div className="dismiss__hint">
      <p>Dan hoort het in de huisstijl van uw organisatie. Vraag het aan wie de huisstijl bijhoudt. Die zet in huisstijl.json:</p>
      <pre>
        <code>{term === undefined ? rule : `"toegestaan": ["${term}"]`}</code>
      </pre>
    </div>
  )
}
