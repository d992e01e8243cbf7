import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test'
import type { MenuCommand } from '../../electron/contract.ts'
import { withDisplay } from './with-display.ts'

/** The app in its own window, with an empty folder of its own for settings and files. */
export interface OpenWindow {
  readonly app: ElectronApplication
  readonly page: Page
  readonly folder: string
  /** What the menu does, without the keys that only a desktop can press. */
  readonly command: (command: MenuCommand) => Promise<void>
  readonly openExample: (title: string) => Promise<void>
  /** The next file dialog gives this path. */
  readonly answerDialogs: (file: string) => Promise<void>
}

/** Files that are given to the app as arguments, made in the window's folder first. */
export interface NamedFiles {
  readonly make: (folder: string) => readonly string[]
}

/** The window that tests of one file take over from each other, made as new in between. */
interface SharedWindow {
  readonly take: () => Promise<OpenWindow>
  readonly close: () => Promise<void>
}

export const test = base.extend<{ window: OpenWindow; named: NamedFiles; shared: boolean }, { display: string | undefined; sharedWindow: SharedWindow }>({
  // Playwright reads from an empty pattern that no other fixture is needed.
  /** Two windows at once share no clipboard and no focus. */
  // oxlint-disable-next-line no-empty-pattern
  display: [({}, use) => withDisplay(use), { scope: 'worker', auto: true }],
  named: [{ make: () => [] }, { option: true }],
  /** For tests that leave nothing behind in the main process but letters, settings and what stays: see `makeAsNew`. */
  shared: [false, { option: true }],
  sharedWindow: [
    async ({ display: _display }, use) => {
      const shared = shareWindow()
      await use(shared)
      await shared.close()
    },
    { scope: 'worker' },
  ],
  window: async ({ named, shared, sharedWindow }, use) => {
    if (shared) return use(await sharedWindow.take())
    const folder = newFolder()
    const window = await openWindow(folder, named.make(folder))
    await use(window)
    await closeWindow(window)
  },
})

export { expect } from '@playwright/test'

const root = path.resolve(import.meta.dirname, '../..')

/** The app with its settings in `folder`. */
export async function openWindow(folder: string, files: readonly string[]): Promise<OpenWindow> {
  const { ELECTRON_RUN_AS_NODE: _not, ...env } = process.env
  const app = await _electron.launch({
    executablePath: executable(),
    args: ['--no-sandbox', `--user-data-dir=${path.join(folder, 'instellingen')}`, root, ...files],
    env: env as Record<string, string>,
  })
  // A test that leaves changes behind may close the window all the same.
  await app.evaluate(({ dialog }) => {
    dialog.showMessageBoxSync = () => 1
  })
  const page = await app.firstWindow()
  // Before its first screen stands, the page hears no command.
  await page.locator('h1').first().waitFor({ state: 'attached' })
  return {
    app,
    page,
    folder,
    command: (command) =>
      app.evaluate(
        ({ BrowserWindow }, name) => BrowserWindow.getAllWindows()[0]?.webContents.send('klare-brief:event', { event: 'command', command: name }),
        command,
      ),
    openExample: async (title) => {
      await page.getByRole('button', { name: title }).click()
      await page.getByRole('textbox', { name: 'Brief' }).waitFor()
    },
    answerDialogs: (file) =>
      app.evaluate(({ dialog }, answer) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [answer] })
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: answer })
      }, file),
  }
}

function newFolder(): string {
  return mkdtempSync(path.join(os.tmpdir(), 'klare-brief-'))
}

async function closeWindow({ app, folder }: OpenWindow): Promise<void> {
  await app.close()
  rmSync(folder, { recursive: true, force: true })
}

function shareWindow(): SharedWindow {
  let window: OpenWindow | null = null
  const close = async () => {
    if (window !== null) await closeWindow(window)
    window = null
  }
  return {
    take: async () => {
      if (window !== null && !(await makeAsNew(window))) await close()
      window ??= await openWindow(newFolder(), [])
      return window
    },
    close,
  }
}

/**
 * As after a first start: all letters let go in the way of a page that crashed, their drafts and the page's own memory
 * cleared, no file answered, the folder empty. False when the main process remembers settings or what stays: then only
 * a new start is as new.
 */
async function makeAsNew({ app, page, folder }: OpenWindow): Promise<boolean> {
  await page.evaluate(() => Object.assign(globalThis, { seenBefore: true }))
  await app.evaluate(({ BrowserWindow, clipboard, dialog }) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: true, filePaths: [] })
    dialog.showSaveDialog = () => Promise.resolve({ canceled: true, filePath: '' })
    clipboard.clear()
    BrowserWindow.getAllWindows()[0]?.webContents.emit('render-process-gone', {}, { reason: 'crashed' })
  })
  await page.waitForFunction(() => !('seenBefore' in globalThis) && document.readyState === 'complete')
  const settings = path.join(folder, 'instellingen')
  if (['instellingen.json', 'laat-staan.json'].some((name) => existsSync(path.join(settings, name)))) return false
  rmSync(path.join(settings, 'concepten'), { recursive: true, force: true })
  for (const name of readdirSync(folder)) if (name !== 'instellingen') rmSync(path.join(folder, name), { recursive: true, force: true })
  await page.evaluate(() => localStorage.clear())
  await page.reload()
  await page.locator('h1').first().waitFor({ state: 'attached' })
  return true
}

let found: string | undefined

function executable(): string {
  found ??= String(JSON.parse(execFileSync(process.execPath, ['electron/dev/runtime.mjs'], { cwd: root, encoding: 'utf8' })).executable)
  return found
}
