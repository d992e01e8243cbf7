import type { Remark } from '../documents/document.ts'
import type { Finding } from '../engine/finding/finding.ts'
import type { Block, Place } from '../engine/letter/letter.ts'
import { describeIgnored } from '../reports/describe-ignored.ts'
import type { IgnoredFinding } from '../reports/report-letter.ts'

/** The findings as remarks for a colleague; those that somebody lets stand say why. */
export function letterRemarks(findings: readonly Finding[], ignored: Readonly<Record<string, IgnoredFinding>>, blocks: readonly Block[]): readonly Remark[] {
  const top = topOf(blocks)
  return findings.flatMap((finding) => {
    const place = finding.places[0] ?? top
    if (place === null) return []
    const stays = ignored[finding.id]
    const better = finding.expected.length === 0 ? '' : ` Beter: ${finding.expected.join(' / ')}.`
    const what = stays === undefined ? `${finding.reason}${better}` : `Dit blijft staan: ${describeIgnored(stays)}.`
    return [{ place, text: `${finding.title} (${finding.basis}). ${what}` }]
  })
}

/** Where a remark about the whole letter stands: at its first words below the letterhead. */
function topOf(blocks: readonly Block[]): Place | null {
  const first = blocks.find((block) => block.kind !== 'letterhead') ?? blocks[0]
  return first === undefined ? null : { block: first.id, start: 0, end: /^\S+/.exec(first.text)?.[0].length ?? 0 }
}
