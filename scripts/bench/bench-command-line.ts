import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const LETTERS = 500

/** Letters a second on a folder, and one letter from cold, with the built command line as a process. */
export function benchCommandLine(text: string): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'klare-brief-bench-'))
  try {
    for (let index = 0; index < LETTERS; index++) writeFileSync(path.join(folder, `brief-${index}.txt`), text.replace(/2026/g, String(2000 + (index % 50))))
    const seconds = time(folder, '--output', path.join(folder, 'rapport.json')) / 1000
    console.log(`\nmap van ${LETTERS} brieven: ${seconds.toFixed(1)} s, ${(LETTERS / seconds).toFixed(0)} brieven per seconde`)
    console.log(`één brief op de opdrachtregel, van koud: ${time(path.join(folder, 'brief-1.txt')).toFixed(0)} ms`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function time(target: string, ...rest: readonly string[]): number {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['dist/cli/klare-brief.js', 'check', target, '--format', 'json', ...rest])
  // 1: letters with findings. Anything else ended early, and its time says nothing.
  if (status !== 1) throw new Error(`klare-brief check ended with ${status}; is it built? ${stderr.toString()}`)
  return performance.now() - start
}
