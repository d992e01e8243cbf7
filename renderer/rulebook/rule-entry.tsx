import type { RuleInfo } from '../../electron/contract.ts'
import { BASES } from '../ui/labels.ts'
import { Pictogram } from '../ui/pictogram.tsx'

/** One rule: what it looks for, why, who says so, and how it goes wrong and right. */
export function RuleEntry({ rule }: { readonly rule: RuleInfo }) {
  const { badge, means } = BASES[rule.basis]
  return (
    <details className="rule">
      <summary>
        <Pictogram name={rule.pictogram ?? 'document'} />
        <span className="rule__title">{rule.title}</span>
        <span className={`nl-data-badge badge badge--${rule.basis}`}>{badge}</span>
      </summary>
      <div className="rule__body">
        <p>{rule.why}</p>
        <p>
          <strong>{rule.authority.name}.</strong> {means} {rule.authority.says}
        </p>
        {rule.authority.url !== undefined && (
          <p className="muted">
            Lees meer: <span className="address">{rule.authority.url}</span>
          </p>
        )}
        <dl>
          {rule.bad !== '' && (
            <>
              <dt>Zo liever niet</dt>
              <dd className="rule__bad">{rule.bad}</dd>
            </>
          )}
          {rule.good !== '' && (
            <>
              <dt>Zo wel</dt>
              <dd className="rule__good">{rule.good}</dd>
            </>
          )}
        </dl>
      </div>
    </details>
  )
}
