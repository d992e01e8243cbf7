import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test'
import type { MenuCommand } from '../../electron/contract.ts'

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

export const test = base.extend<{ window: OpenWindow; named: NamedFiles }>({
  named: [{ make: () => [] }, { option: true }],
  window: async ({ named }, use) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'klare-brief-'))
    const window = await openWindow(folder, named.make(folder))
    await use(window)
    await window.app.close()
    rmSync(folder, { recursive: true, force: true })
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

let found: string | undefined

function executable(): string {
  found ??= String(JSON.parse(execFileSync(process.execPath, ['electron/dev/runtime.mjs'], { cwd: root, encoding: 'utf8' })).executable)
  return found
}
