import type { Remark } from '../documents/document.ts'
import type { Finding } from '../engine/finding/finding.ts'
import type { IgnoredFindings } from './contract.ts'

/** The findings as remarks for a colleague, without those that the user lets stand. */
export function letterRemarks(findings: readonly Finding[], ignored: IgnoredFindings): readonly Remark[] {
  return findings.flatMap((finding) => {
    const place = finding.places[0]
    if (place === undefined || ignored[finding.id] !== undefined) return []
    const better = finding.expected.length === 0 ? '' : ` Beter: ${finding.expected.join(' / ')}.`
    return [{ place, text: `${finding.title} (${finding.basis}). ${finding.reason}${better}` }]
  })
}
