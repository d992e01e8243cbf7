import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { expect, test } from './open-window.ts'

const EXECUTABLE = path.resolve('release/linux-unpacked/klare-brief')

test.skip(process.platform !== 'linux', 'the unpacked package is made for Linux here')

/** A hardened package can't be driven by the inspector; its page can, over the DevTools port. */
test('the packaged app starts, hardened, and checks a letter', async () => {
  test.setTimeout(180_000)
  const made = spawnSync('npm', ['run', '--silent', 'package'], { encoding: 'utf8' })
  expect(made.status, made.stderr).toBe(0)
  expect(existsSync(EXECUTABLE)).toBe(true)

  const fuses = spawnSync('npx', ['electron-fuses', 'read', '--app', EXECUTABLE], { encoding: 'utf8' }).stdout
  for (const off of ['RunAsNode', 'EnableNodeOptionsEnvironmentVariable', 'EnableNodeCliInspectArguments', 'GrantFileProtocolExtraPrivileges'])
    expect(fuses).toMatch(new RegExp(`${off}.*Disabled`))
  for (const on of ['OnlyLoadAppFromAsar', 'EnableCookieEncryption']) expect(fuses).toMatch(new RegExp(`${on}.*Enabled`))

  const profile = mkdtempSync(path.join(tmpdir(), 'klare-brief-pakket-'))
  const app = spawn(EXECUTABLE, [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--remote-debugging-port=0', `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  try {
    const browser = await chromium.connectOverCDP(await devToolsAddress(app.stderr))
    const page = browser.contexts()[0]?.pages()[0]
    if (page === undefined) throw new Error('the package opened no window')
    await page.getByRole('button', { name: 'Afwijzing bijzondere bijstand' }).click()
    await expect(page.getByRole('textbox', { name: 'Brief' })).toContainText('Geachte mevrouw Jansen')
    await expect(page.getByText(/^Meldingen/).first()).toBeVisible()
    await expect(page.getByText('Alles blijft op deze computer')).toBeVisible()
  } finally {
    const ended = new Promise((resolve) => app.once('exit', resolve))
    app.kill()
    await ended
    rmSync(profile, { recursive: true, force: true, maxRetries: 10 })
  }
})

function devToolsAddress(output: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    let seen = ''
    output.on('data', (chunk: Buffer) => {
      seen += chunk.toString()
      const address = /DevTools listening on (ws:\S+)/.exec(seen)?.[1]
      if (address !== undefined) resolve(address)
    })
    output.on('end', () => reject(new Error(`the package ended before its window opened: ${seen}`)))
  })
}
