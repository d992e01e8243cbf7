import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { expect, test } from './open-window.ts'

const built = path.resolve(import.meta.dirname, '../../dist/electron')
const NETWORK = ['net', 'tls', 'dns', 'dns/promises', 'dgram', 'http', 'https', 'http2', 'inspector', 'child_process']

test('the app’s own code holds no module that can reach a network', () => {
  const files = readdirSync(built).filter((name) => /\.c?js$/.test(name))
  expect(files).toContain('main.js')
  for (const file of files) {
    const code = readFileSync(path.join(built, file), 'utf8')
    const modules = [...code.matchAll(/(?:\bfrom|\bimport|\brequire\(|\bimport\()\s*['"](?:node:)?([\w/]+)['"]/g)].map((match) => match[1] ?? '')
    expect(
      modules.filter((name) => NETWORK.includes(name)),
      file,
    ).toEqual([])
    const electron = [...code.matchAll(/import\s*\{([^}]*)\}\s*from\s*['"]electron['"]/g)].flatMap((match) =>
      (match[1] ?? '').split(',').map((name) => name.trim().split(' ')[0]),
    )
    expect(
      electron.filter((name) => ['net', 'autoUpdater', 'shell', 'crashReporter', 'clipboard'].includes(name ?? '')),
      file,
    ).toEqual([])
  }
})

test('no request goes out while a letter is opened, checked, changed and saved', async ({ window: { app, page, folder, openExample, answerDialogs } }) => {
  const seen = await watchRequests(app, page)
  await openExample('Afwijzing bijzondere bijstand')
  await page.keyboard.press('F8')
  await page.keyboard.press('Enter')
  await answerDialogs(path.join(folder, 'brief.txt'))
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(page.getByText('Bewaard als')).toBeVisible()
  expect((await seen()).filter((url) => !url.startsWith('app://klare-brief/'))).toEqual([])
})

test('a page that tries to get out is stopped, in every way it can try', async ({ window: { page } }) => {
  await page.getByRole('heading', { name: 'Is uw brief duidelijk?' }).waitFor()
  const outcomes = await page.evaluate(async () => {
    const outcome = (work: Promise<unknown>) =>
      work.then(
        () => 'door',
        () => 'tegengehouden',
      )
    const element = (tag: string, attribute: string) =>
      new Promise((resolve, reject) => {
        const one = document.createElement(tag)
        one.addEventListener('load', resolve)
        one.addEventListener('error', reject)
        one.setAttribute(attribute, 'https://voorbeeld.example/')
        document.head.append(one)
      })
    const socket = new Promise((resolve, reject) => {
      const one = new WebSocket('wss://voorbeeld.example/')
      one.addEventListener('open', resolve)
      one.addEventListener('error', reject)
    })
    const styles = document.createElement('style')
    styles.textContent = 'body { background: url(https://voorbeeld.example/a.png) }'
    document.head.append(styles)
    return {
      fetch: await outcome(fetch('https://voorbeeld.example/')),
      file: await outcome(fetch('file:///etc/hostname')),
      image: await outcome(element('img', 'src')),
      script: await outcome(element('script', 'src')),
      socket: await outcome(socket),
      window: window.open('https://voorbeeld.example/') === null ? 'tegengehouden' : 'door',
      node: typeof (globalThis as { require?: unknown }).require,
    }
  })
  expect(outcomes).toEqual({
    fetch: 'tegengehouden',
    file: 'tegengehouden',
    image: 'tegengehouden',
    script: 'tegengehouden',
    socket: 'tegengehouden',
    window: 'tegengehouden',
    node: 'undefined',
  })
})

test('a page can’t be led away', async ({ window: { app, page } }) => {
  await page.getByRole('heading', { name: 'Is uw brief duidelijk?' }).waitFor()
  // Asked of the main process: Playwright itself waits for a navigation that never comes.
  const after = await app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    await contents?.executeJavaScript('location.href = "https://voorbeeld.example/"; new Promise((done) => setTimeout(done, 300))')
    return {
      url: contents?.getURL(),
      title: await contents?.executeJavaScript('document.querySelector("h1").textContent'),
      windows: BrowserWindow.getAllWindows().length,
    }
  })
  expect(after).toEqual({ url: 'app://klare-brief/index.html', title: 'Is uw brief duidelijk?', windows: 1 })
})

test('the session itself refuses the network, also without the page’s own rules', async ({ window: { app } }) => {
  const refusals = await app.evaluate(({ session }) =>
    Promise.all(
      ['https://voorbeeld.example/', 'http://127.0.0.1:9/'].map((url) =>
        session.defaultSession.fetch(url).then(
          () => 'door',
          (reason: Error) => reason.message,
        ),
      ),
    ),
  )
  expect(refusals).toEqual(['net::ERR_BLOCKED_BY_CLIENT', 'net::ERR_BLOCKED_BY_CLIENT'])
})

/** Every request that the page or Node in the main process makes from now on. */
async function watchRequests(app: ElectronApplication, page: Page): Promise<() => Promise<readonly string[]>> {
  const ofPage: string[] = []
  page.on('request', (request) => ofPage.push(request.url()))
  await app.evaluate(({ session }) => {
    const seen: string[] = []
    Object.assign(globalThis, { seenRequests: seen })
    session.defaultSession.webRequest.onSendHeaders(({ url }) => {
      seen.push(url)
    })
    session.defaultSession.webRequest.onErrorOccurred(({ url }) => {
      seen.push(url)
    })
    process.getBuiltinModule('node:diagnostics_channel').subscribe('net.client.socket', () => {
      seen.push('socket of Node')
    })
  })
  return async () => [...ofPage, ...(await app.evaluate(() => (globalThis as { seenRequests?: string[] }).seenRequests ?? []))]
}
