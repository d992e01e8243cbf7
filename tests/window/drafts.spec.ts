import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect, openWindow, test, type OpenWindow } from './open-window.ts'

const letterOf = (page: Page) => page.getByRole('textbox', { name: 'Brief' })
const offerOf = (page: Page) => page.getByRole('dialog', { name: 'Er is een brief die u niet hebt bewaard' })

const draftsIn = (folder: string): readonly string[] => {
  const drafts = path.join(folder, 'instellingen/concepten')
  return existsSync(drafts) ? readdirSync(drafts).filter((name) => name.endsWith('.json')) : []
}

async function typeSomething({ page, folder, openExample }: OpenWindow): Promise<void> {
  await openExample('Uitnodiging voor een gesprek')
  await letterOf(page)
    .getByText(/^Geachte/)
    .click()
  await page.keyboard.press('End')
  await page.keyboard.type(' Dank voor uw komst.')
  await expect
    .poll(() =>
      draftsIn(folder)
        .map((name) => readFileSync(path.join(folder, 'instellingen/concepten', name), 'utf8'))
        .join(''),
    )
    .toContain('Dank voor')
}

/** The app dies without a word, and is started again. */
async function startAgain({ app, folder }: OpenWindow): Promise<OpenWindow> {
  const gone = new Promise((resolve) => app.process().once('exit', resolve))
  app.process().kill('SIGKILL')
  await gone
  return openWindow(folder, [])
}

test('after a crash the letter is offered again, with its changes, and can be saved', async ({ window }) => {
  await typeSomething(window)
  const again = await startAgain(window)
  const { page, folder } = again
  await expect(offerOf(page)).toContainText('“Uitnodiging voor een gesprek.txt”, veranderd op')
  await offerOf(page).getByRole('button', { name: 'Verder gaan' }).click()
  await expect(letterOf(page)).toContainText('Dank voor')
  await expect(page.getByText('niet opgeslagen')).toBeVisible()
  const file = path.join(folder, 'hersteld.txt')
  await again.answerDialogs(file)
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('hersteld.txt')
  expect(readFileSync(file, 'utf8')).toContain('Dank voor')
  await expect.poll(() => draftsIn(folder)).toEqual([])
  await again.app.close()
})

test('a draft that is thrown away is gone', async ({ window }) => {
  await typeSomething(window)
  const { app, page, folder } = await startAgain(window)
  await offerOf(page).getByRole('button', { name: 'Weggooien' }).click()
  await expect(offerOf(page)).toBeHidden()
  expect(draftsIn(folder)).toEqual([])
  await app.close()
})

test('a page that crashes comes back, and its letter is kept', async ({ window }) => {
  await typeSomething(window)
  const loaded = await window.app.evaluate(
    ({ BrowserWindow }) =>
      new Promise((resolve) => {
        const page = BrowserWindow.getAllWindows()[0]?.webContents
        page?.once('did-finish-load', () => resolve(page.getURL()))
        page?.forcefullyCrashRenderer()
      }),
  )
  expect(loaded).toBe('app://klare-brief/index.html')
  expect(draftsIn(window.folder)).toHaveLength(1)
})

test('closing without saving leaves nothing behind', async ({ window }) => {
  await typeSomething(window)
  await window.app.close()
  expect(draftsIn(window.folder)).toEqual([])
})

test('a letter that others changed on the disk is told when the window comes to the front', async ({ window }) => {
  const { app, page, folder, answerDialogs } = window
  const file = path.join(folder, 'samen.txt')
  writeFileSync(file, 'Geachte heer,\n\nDit is een brief.\n')
  await answerDialogs(file)
  await page.getByRole('button', { name: 'Brief openen' }).click()
  await letterOf(page).waitFor()
  utimesSync(file, 1, 1)
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.emit('focus'))
  await expect(page.getByRole('status').filter({ hasText: 'Het bestand “samen.txt” is veranderd sinds u het opende.' })).toBeVisible()
})

test('the form of address that was chosen is remembered', async ({ window }) => {
  const { app, page, folder, openExample } = window
  await openExample('Uitnodiging voor een gesprek')
  await page.getByRole('button', { name: 'Aanpassen' }).click()
  await page.getByRole('combobox', { name: 'Hoe spreekt u de lezer aan' }).selectOption({ label: 'met je' })
  await page.getByRole('button', { name: 'Opnieuw controleren' }).click()
  await expect.poll(() => existsSync(path.join(folder, 'instellingen/instellingen.json'))).toBe(true)
  await app.close()
  const again = await openWindow(folder, [])
  await again.openExample('Uitnodiging voor een gesprek')
  await again.page.getByRole('button', { name: 'Aanpassen' }).click()
  await expect(again.page.getByRole('combobox', { name: 'Hoe spreekt u de lezer aan' })).toHaveValue('je')
  await again.app.close()
})
