import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { measureRewrites } from '../../../scripts/measure/measure-rewrites.ts'

afterEach(() => vi.restoreAllMocks())

async function printed(argv: readonly string[]): Promise<readonly string[]> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  await measureRewrites(argv)
  return log.mock.calls.map(([line]) => String(line))
}

it('measures the rewrites of the letters in the folder that is asked for', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'brieven-'))
  writeFileSync(path.join(folder, 'brief.txt'), 'U hebt reeds betaald. Wij hoeven thans niets meer van u te weten.')
  const lines = await printed(['--map', folder])
  const read = await printed(['--map', folder, '--lees', '5', '--tsv'])
  rmSync(folder, { recursive: true })
  expect(lines).toEqual(['ambtelijk-jargon: 2 veilig, 0 voorstel', 'samen: 2 veilig, 0 voorstel; geweigerd: 0'])
  expect(read.map((line) => line.split('\t').slice(2))).toEqual(
    expect.arrayContaining([
      [
        'veilig',
        'ambtelijk-jargon',
        'reeds',
        'al',
        'U hebt reeds betaald. Wij hoeven thans niets meer van u te weten.',
        'U hebt al betaald. Wij hoeven thans niets meer van u te weten.',
      ],
    ]),
  )
})

it('says so when the folder is not there', async () => {
  expect(await printed(['--map', '/is/er/niet'])).toEqual(['overgeslagen: /is/er/niet is er niet', 'samen: 0 veilig, 0 voorstel; geweigerd: 0'])
})
