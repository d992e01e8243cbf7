import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { CheckAnswer, CheckedView } from '../../electron/contract.ts'
import { syncLetter, type SyncOptions } from '../../renderer/editor/sync-letter.ts'
import { block } from './letters.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const [one, two, changed] = [block('b1', 'een'), block('b2', 'twee'), block('b2', 'twee en meer')]
const view = (revision: number) => ({ revision }) as CheckedView

function start(answerLater?: (revision: number) => Promise<CheckAnswer>) {
  const sent: unknown[] = []
  const shown: number[] = []
  const told: string[] = []
  const options: SyncOptions = {
    blocks: [one, two],
    revision: 0,
    quietMs: 150,
    send: (change) => {
      sent.push(change)
      return answerLater?.(change.revision) ?? Promise.resolve({ step: 'checked', checked: view(change.revision) })
    },
    checked: (checked) => shown.push(checked.revision),
    failed: (message) => told.push(message),
  }
  return { sync: syncLetter(options), sent, shown, told }
}

describe('after typing', () => {
  test('one message goes, with only the changed blocks', async () => {
    const { sync, sent, shown } = start()
    sync.touch([one, block('b2', 'twee e')])
    await vi.advanceTimersByTimeAsync(100)
    sync.touch([one, changed])
    await vi.advanceTimersByTimeAsync(149)
    expect(sent).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(sent).toEqual([{ revision: 1, changed: [changed], order: ['b1', 'b2'] }])
    expect(shown).toEqual([1])
  })

  test('an answer about an older letter is dropped', async () => {
    const answers: ((answer: CheckAnswer) => void)[] = []
    const { sync, shown } = start(() => new Promise((resolve) => answers.push(resolve)))
    sync.touch([one, changed])
    await vi.advanceTimersByTimeAsync(150)
    sync.touch([one])
    answers[0]?.({ step: 'checked', checked: view(1) })
    await vi.advanceTimersByTimeAsync(150)
    expect(shown).toEqual([])
    answers[1]?.({ step: 'checked', checked: view(2) })
    await vi.advanceTimersByTimeAsync(0)
    expect(shown).toEqual([2])
  })

  test('saving doesn’t wait for the pause', async () => {
    const { sync, sent } = start()
    sync.touch([one, changed])
    await sync.flush()
    await vi.advanceTimersByTimeAsync(500)
    expect(sent).toHaveLength(1)
  })

  test('a removed block that comes back by undo is sent again', async () => {
    const { sync, sent } = start()
    sync.touch([one])
    await sync.flush()
    sync.touch([one, two])
    await sync.flush()
    expect(sent).toEqual([
      { revision: 1, changed: [], order: ['b1'] },
      { revision: 2, changed: [two], order: ['b1', 'b2'] },
    ])
  })

  test('another letter type counts as a revision', async () => {
    const { sync, sent, shown } = start()
    await sync.recheck(() => Promise.resolve({ step: 'checked', checked: view(7) }))
    sync.touch([one, changed])
    await sync.flush()
    expect(shown).toEqual([7, 8])
    expect(sent).toMatchObject([{ revision: 8 }])
  })

  test('a checker that stops is told to the user', async () => {
    const { sync, told } = start(() => Promise.resolve({ step: 'failed', message: 'Open de brief opnieuw.' }))
    sync.touch([one])
    await sync.flush()
    expect(told).toEqual(['Open de brief opnieuw.'])
  })
})
