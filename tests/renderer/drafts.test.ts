import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { stampOf } from '../../documents/save-file.ts'
import type { Draft } from '../../electron/draft.ts'
import { openDrafts, type DraftStore } from '../../electron/draft-store.ts'
import { keepDraft, type DraftContent } from '../../electron/keep-draft.ts'
import { noticeChangedFiles } from '../../electron/notice-changed-files.ts'
import type { OpenLetter } from '../../electron/open-letters.ts'
import { SMALL_LETTER } from './letters.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'klare-brief-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const ID = '6f1f2c9e-52a4-4a53-9c0e-0d1b7a1c0001'
const content = (name: string): DraftContent => ({ name, openedAs: 'brief.txt', path: null, stamp: null, blocks: SMALL_LETTER })
const draft = (id: string, savedAt: string): Draft => ({ version: 1, id, savedAt, ...content('brief.txt') })

describe('the drafts on the disk', () => {
  test('come back whole, newest first', async () => {
    const store = openDrafts(path.join(folder, 'concepten'))
    const [older, newer] = [draft(ID, '2026-04-07T09:00:00.000Z'), draft(ID.replace(/1$/, '2'), '2026-04-07T10:00:00.000Z')]
    await store.writeSource(ID, Buffer.from('Geachte heer,'))
    await store.write(older)
    await store.write(newer)
    expect(await store.list()).toEqual([newer, older])
    expect(Buffer.from(await store.source(ID)).toString()).toBe('Geachte heer,')
  })

  test.skipIf(process.platform === 'win32')('are for this user alone', async () => {
    const own = path.join(folder, 'concepten')
    const store = openDrafts(own)
    await store.writeSource(ID, Buffer.from('x'))
    await store.write(draft(ID, '2026-04-07T09:00:00.000Z'))
    expect([own, ...readdirSync(own).map((name) => path.join(own, name))].map((file) => statSync(file).mode & 0o777)).toEqual([0o700, 0o600, 0o600])
  })

  test('that are damaged, or name another file, are not offered', async () => {
    const store = openDrafts(folder)
    await store.write(draft(ID, '2026-04-07T09:00:00.000Z'))
    const whole = readFileSync(path.join(folder, `${ID}.json`), 'utf8')
    writeFileSync(path.join(folder, `${ID}.json`), whole.slice(0, -20))
    writeFileSync(path.join(folder, 'ander.json'), whole)
    expect(await store.list()).toEqual([])
  })

  test('leave nothing behind when removed', async () => {
    const store = openDrafts(folder)
    await store.writeSource(ID, Buffer.from('x'))
    await store.write(draft(ID, '2026-04-07T09:00:00.000Z'))
    store.remove(ID)
    expect(readdirSync(folder)).toEqual([])
  })

  test('are none where there is no folder', async () => {
    expect(await openDrafts(path.join(folder, 'nergens')).list()).toEqual([])
  })
})

describe('keeping a draft', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  /** A disk in memory that remembers what was done. */
  function start(write: () => Promise<void> = () => Promise.resolve()) {
    const done: string[] = []
    const note = (what: string) => done.push(what)
    const store: DraftStore = {
      list: () => Promise.resolve([]),
      source: () => Promise.resolve(new Uint8Array()),
      writeSource: () => Promise.resolve(void note('bron')),
      write: async ({ name }) => {
        await write()
        note(name)
      },
      remove: () => note('weg'),
    }
    return { done, kept: keepDraft({ id: ID, source: new Uint8Array(), store, everyMs: 5000, failed: () => note('mislukt') }) }
  }

  test('writes the first change at once, and then no more than once in five seconds', async () => {
    const { done, kept } = start()
    kept.touch(content('een'))
    await vi.advanceTimersByTimeAsync(0)
    for (const name of ['twee', 'drie', 'vier']) {
      kept.touch(content(name))
      await vi.advanceTimersByTimeAsync(1000)
    }
    expect(done).toEqual(['bron', 'een'])
    await vi.advanceTimersByTimeAsync(2000)
    expect(done).toEqual(['bron', 'een', 'vier'])
  })

  test('a saved letter has none, and what waited is not written any more', async () => {
    const { done, kept } = start()
    kept.touch(content('een'))
    await vi.advanceTimersByTimeAsync(0)
    kept.touch(content('twee'))
    kept.drop()
    await vi.advanceTimersByTimeAsync(20_000)
    expect(done).toEqual(['bron', 'een', 'weg', 'weg'])
  })

  test('a write under way when the letter is let go is cleared after it', async () => {
    const { done, kept } = start(() => new Promise((resolve) => setTimeout(resolve, 300)))
    kept.touch(content('een'))
    await vi.advanceTimersByTimeAsync(0)
    kept.drop()
    await vi.advanceTimersByTimeAsync(1000)
    expect(done).toEqual(['bron', 'weg', 'een', 'weg'])
  })

  test('a disk that is full is told once', async () => {
    const { done, kept } = start(() => Promise.reject(new Error('ENOSPC')))
    for (const name of ['een', 'twee']) {
      kept.touch(content(name))
      await vi.advanceTimersByTimeAsync(6000)
    }
    expect(done).toEqual(['bron', 'mislukt'])
  })
})

test('a file that changed, and one that went, is told once for each change', async () => {
  const file = path.join(folder, 'brief.txt')
  writeFileSync(file, 'Geachte heer,')
  const letter = { path: file, stamp: await stampOf(file) } as OpenLetter
  const look = noticeChangedFiles({ entries: () => new Map([['brief-1', letter]]) })
  expect(await look()).toEqual([])
  utimesSync(file, 1, 1)
  expect(await look()).toEqual([{ session: 'brief-1', message: expect.stringContaining('“brief.txt” is veranderd') }])
  expect(await look()).toEqual([])
  rmSync(file)
  expect(await look()).toEqual([{ session: 'brief-1', message: expect.stringContaining('staat niet meer op zijn plek') }])
})
