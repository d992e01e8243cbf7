import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'

/** A folder for one test file, gone when the tests are done. */
export function scratchFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'klare-brief-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
