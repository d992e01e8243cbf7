import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import workerpool from 'workerpool'
import type { Stage } from '../engine/letter/letter.ts'
import type { Settings } from '../engine/rule/settings.ts'
import type { ReportLetter } from '../reports/report-letter.ts'
import { checkBytes, readLetter } from './check-file.ts'
import { openCache, type CheckCache } from './check-cache.ts'

export interface CheckFilesOptions {
  readonly settings: Settings
  readonly stage: Stage | null
  /** 0: choose by the number of letters and cores. */
  readonly jobs: number
  /** File that remembers what was checked before; null: check all. */
  readonly since: string | null
}

/** From this many letters on, threads win back the time they take to start. */
const WORTH_THREADS = 40
const LIMIT_MS = 60_000

/** Checks the files, in the order given; those that can't be read say why. */
export async function checkFiles(files: readonly string[], options: CheckFilesOptions): Promise<readonly ReportLetter[]> {
  const cache = await openCache(options.since, options)
  const jobs = options.jobs > 0 ? options.jobs : files.length < WORTH_THREADS ? 1 : availableParallelism()
  const letters = jobs === 1 ? await checkHere(files, options, cache) : await checkInThreads(files, options, cache, Math.min(jobs, files.length))
  await cache.save()
  return letters
}

async function checkHere(files: readonly string[], { settings, stage }: CheckFilesOptions, cache: CheckCache): Promise<readonly ReportLetter[]> {
  const letters: ReportLetter[] = []
  for (const file of files) letters.push(await checkOne(file, cache, (bytes) => checkBytes(bytes, file, settings, stage)))
  return letters
}

async function checkInThreads(files: readonly string[], { settings, stage }: CheckFilesOptions, cache: CheckCache, jobs: number): Promise<readonly ReportLetter[]> {
  const pool = workerpool.pool(fileURLToPath(new URL('./check-worker.js', import.meta.url)), { workerType: 'thread', maxWorkers: jobs })
  const letters = new Array<ReportLetter>(files.length)
  let next = 0
  const work = async () => {
    for (let index = next++; index < files.length; index = next++) {
      const file = files[index] ?? ''
      letters[index] = await checkOne(file, cache, (bytes) => checkInThread(pool, bytes, file, settings, stage))
    }
  }
  // Twice as many as threads: the next letter is read while the last one is checked.
  await Promise.all(Array.from({ length: jobs * 2 }, work))
  await pool.terminate()
  return letters
}

async function checkInThread(pool: workerpool.Pool, bytes: Uint8Array, file: string, settings: Settings, stage: Stage | null): Promise<ReportLetter> {
  try {
    return await pool.exec('checkBytes', [bytes, file, settings, stage]).timeout(LIMIT_MS)
  } catch {
    return { step: 'unreadable', path: file, unreadable: { code: 'te-lang-bezig', message: 'Deze brief kost te veel tijd om te lezen. Controleer of het de goede brief is.' } }
  }
}

async function checkOne(file: string, cache: CheckCache, check: (bytes: Uint8Array) => Promise<ReportLetter>): Promise<ReportLetter> {
  const read = await readLetter(file)
  if (read.step === 'unreadable') return { step: 'unreadable', path: file, unreadable: read.unreadable }
  const known = cache.find(file, read.bytes)
  if (known !== undefined) return known
  const letter = await check(read.bytes)
  cache.add(file, read.bytes, letter)
  return letter
}
