import type { NewBlock } from '../engine/edit/edit.ts'
import type { LetterFacts } from '../engine/facts/letter-facts.ts'

/** A question with its answer: as a heading with text below it when the letter has headings, else as one paragraph. */
export function writeSection({ letter }: LetterFacts, question: string, text: string): readonly NewBlock[] {
  const start = letter.blocks.findIndex((block) => block.kind === 'salutation')
  const model = letter.blocks.findLast((block, index) => block.kind === 'heading' && index > start)
  return model === undefined
    ? [{ kind: 'paragraph', text: `${question} ${text}` }]
    : [
        { kind: 'heading', level: model.level ?? 2, text: question },
        { kind: 'paragraph', text },
      ]
}
