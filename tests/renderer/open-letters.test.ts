import { expect, test } from 'vitest'
import type { Bridge, OpenAnswer } from '../../electron/contract.ts'
import { openLetters } from '../../renderer/commands/open-letters.ts'
import type { OpenRequest } from '../../renderer/state/app-state.ts'
import { createStore } from '../../renderer/state/create-store.ts'

/** A main process that answers every request the same, and remembers what was asked. */
function start(answer: () => Promise<unknown>) {
  const asked: string[] = []
  const ask = (name: string) => {
    asked.push(name)
    return answer()
  }
  const bridge = { ask, pathOf: () => '', listen: () => () => {} } as unknown as Bridge
  const store = createStore()
  return { store, asked, commands: openLetters(bridge, store) }
}

const settle = () => new Promise((resolve) => setImmediate(resolve))

test('what is dropped without a file is not asked for', async () => {
  const { store, asked, commands } = start(() => Promise.resolve({ step: 'cancelled' }))
  commands.open({ by: 'path', path: '' })
  await settle()
  expect([asked, store.state().letter]).toEqual([
    [],
    { step: 'failed', message: 'Dit is geen bestand van deze computer. Sleep een brief uit een map hierheen, of kopieer de tekst en plak die.', name: null },
  ])
})

test('a main process that gives no answer costs one sentence', async () => {
  const { store, commands } = start(() => Promise.reject(new Error('stuk')))
  commands.open({ by: 'example', name: 'afwijzing' })
  expect(store.state().letter).toEqual({ step: 'opening' })
  await settle()
  expect(store.state().letter).toMatchObject({ step: 'failed' })
})

test('a file that the system opened is closed again when the user stays with the letter', async () => {
  const { asked, commands } = start(() => Promise.resolve({ step: 'done', message: '' }))
  const answer = { step: 'opened', opened: { session: 'brief-7' } } as OpenAnswer
  const requests: readonly OpenRequest[] = [{ by: 'system', answer }, { by: 'dialog' }]
  for (const request of requests) commands.forget(request)
  await settle()
  expect(asked).toEqual(['close'])
})
