import { describe, expect, it } from 'vitest'
import { STANDARD_SETTINGS } from '../../../engine/rule/settings.ts'
import { openSession } from '../../../session/letter-session.ts'
import { acceptSuggestions } from '../../../session/rewrite-session.ts'

/** Why readers called rewrites wrong: what no rewrite may write, and what it still writes. */
export interface Cause {
  readonly cause: string
  readonly never: readonly (readonly [sentence: string, ...words: string[]])[]
  readonly still: readonly (readonly [sentence: string, words: string])[]
}

/** Each sentence is put into a letter by itself, and every suggestion that can be put in is accepted. */
export function describeCauses(causes: readonly Cause[]): void {
  for (const { cause, never, still } of causes) {
    describe(cause, () => {
      for (const [sentence, ...words] of never) {
        it(`does not write ${words.join(', ')}: ${sentence}`, async () => {
          const text = await rewrite(sentence)
          expect(words.filter((one) => text.includes(one))).toEqual([])
        })
      }
      for (const [sentence, words] of still) {
        it(`writes ${words}: ${sentence}`, async () => expect(await rewrite(sentence)).toContain(words))
      }
    })
  }
}

async function rewrite(sentence: string): Promise<string> {
  const opened = await openSession(new TextEncoder().encode(`Geachte heer Bos,\n\n${sentence}\n\nMet vriendelijke groet,`), 'brief.txt', STANDARD_SETTINGS)
  if (opened.step === 'unreadable') throw new Error(opened.unreadable.message)
  return acceptSuggestions(opened.session, 'all')
    .session.letter.blocks.map(({ text }) => text)
    .join('\n\n')
}
