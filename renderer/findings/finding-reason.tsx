import type { RuleInfo } from '../../electron/contract.ts'
import type { Finding } from '../../engine/finding/finding.ts'
import { BASES } from '../ui/labels.ts'

export interface FindingReasonProps {
  readonly finding: Finding
  readonly rule: RuleInfo | undefined
}

/** The rule's explanation, and where it comes from. Nothing here can be clicked: the app never goes to the internet. */
export function FindingReason({ finding, rule }: FindingReasonProps) {
  return (
    <div className="reason">
      <p>{finding.note}</p>
      <p>
        <strong>{BASES[finding.basis].means}</strong> {rule?.authority.says}
      </p>
      {finding.url !== null && (
        <p className="muted">
          Lees meer: <span className="address">{finding.url}</span>
        </p>
      )}
    </div>
  )
}
