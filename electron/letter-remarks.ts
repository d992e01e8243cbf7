import type { Remark } from '../documents/document.ts'
import type { Finding } from '../engine/finding/finding.ts'
import type { Block, Place } from '../engine/letter/letter.ts'
import type { IgnoredFindings } from './contract.ts'

/** The findings as remarks for a colleague, without those that the user lets stand. */
export function letterRemarks(findings: readonly Finding[], ignored: IgnoredFindings, blocks: readonly Block[]): readonly Remark[] {
  const top = topOf(blocks)
  return findings.flatMap((finding) => {
    const place = finding.places[0] ?? top
    if (place === null || ignored[finding.id] !== undefined) return []
    const better = finding.expected.length === 0 ? '' : ` Beter: ${finding.expected.join(' / ')}.`
    return [{ place, text: `${finding.title} (${finding.basis}). ${finding.reason}${better}` }]
  })
}

/** Where a remark about the whole letter stands: at its first words below the letterhead. */
function topOf(blocks: readonly Block[]): Place | null {
  const first = blocks.find((block) => block.kind !== 'letterhead') ?? blocks[0]
  return first === undefined ? null : { block: first.id, start: 0, end: /^\S+/.exec(first.text)?.[0].length ?? 0 }
}
