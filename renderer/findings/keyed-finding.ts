import type { Finding } from '../../engine/finding/finding.ts'

/** A finding under a name that stays the same from check to check; `Finding.id` is only unique within one check. */
export interface KeyedFinding extends Finding {
  readonly key: string
}

/** The name is the rule, the block and the words, and which of the same in that block it is. */
export function keyFindings(findings: readonly Finding[]): readonly KeyedFinding[] {
  const counts = new Map<string, number>()
  return findings.map((finding) => {
    const name = `${finding.ruleId}|${finding.places[0]?.block ?? ''}|${finding.actual ?? finding.title}`
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return { ...finding, key: count === 1 ? name : `${name}|${count}` }
  })
}

/** Something that isn't in the letter, but should be. */
export function isMissing(finding: Finding): boolean {
  return finding.actual === null
}
