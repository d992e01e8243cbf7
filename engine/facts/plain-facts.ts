import type { LetterFacts } from './letter-facts.ts'

/** Facts without what was worked out about them, as plain data: what crosses to another thread or process must be this. */
export function plainFacts(facts: LetterFacts): LetterFacts {
  const blocks = facts.blocks.map((block) => ({ ...block, kept: [] }))
  const running = new Set(facts.running.map(({ block }) => block.id))
  return { ...facts, blocks, running: blocks.filter(({ block }) => running.has(block.id)), kept: [] }
}
