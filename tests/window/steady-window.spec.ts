import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test, type OpenWindow } from './open-window.ts'

/** The window keeps still under the user's hands, and says which file it speaks of. */

test.use({ shared: true })

const LONG_NAME = 'Afwijzing bijzondere bijstand wasmachine definitief versie 3 (002).html'
const LETTER = `<p>Geachte mevrouw Jansen,</p>${'<p>Teneinde u te helpen, bellen wij u.</p>'.repeat(60)}<p>Met vriendelijke groet,</p>`

async function openFile({ page, folder, answerDialogs }: OpenWindow, name: string, content: string): Promise<void> {
  const file = path.join(folder, name)
  writeFileSync(file, content)
  await answerDialogs(file)
  await page.getByRole('button', { name: /^(?:Brief openen|Openen)$/ }).click()
}

const letterOf = ({ page }: OpenWindow) => page.getByRole('textbox', { name: 'Brief' })
const nameOf = ({ page }: OpenWindow) => page.getByRole('heading', { level: 1 })

async function setWidth({ app, page }: OpenWindow, width: number): Promise<void> {
  await app.evaluate(({ BrowserWindow }, wide) => BrowserWindow.getAllWindows()[0]?.setSize(wide, 860), width)
  await page.waitForFunction((wide) => innerWidth === wide, width)
}

for (const width of [1320, 1024]) {
  test(`a letter with a long name doesn’t move under the first key, in a window of ${width}`, async ({ window }) => {
    const { page } = window
    await setWidth(window, width)
    await openFile(window, LONG_NAME, LETTER)
    await letterOf(window).getByText('Geachte mevrouw').click()
    const before = await letterOf(window).boundingBox()
    await page.keyboard.type('x')
    await expect(page.getByText('niet opgeslagen')).toBeVisible()
    expect(await letterOf(window).boundingBox()).toEqual(before)
    const bar = await page.getByRole('banner').boundingBox()
    const button = await page.getByRole('button', { name: 'Blok invoegen' }).boundingBox()
    expect((bar?.height ?? 0) - (button?.height ?? 0)).toBeLessThan(24)
    expect((await nameOf(window).boundingBox())?.width).toBeGreaterThan(150)
    await setWidth(window, 1320)
  })
}

test('undo and redo wait until there is something to undo', async ({ window }) => {
  const { page } = window
  await openFile(window, 'stappen.html', '<p>Geachte heer,</p>')
  const undo = page.getByRole('button', { name: 'Ongedaan maken' })
  const redo = page.getByRole('button', { name: 'Opnieuw' })
  const ready = async () => [await undo.isEnabled(), await redo.isEnabled()]
  await expect.poll(ready).toEqual([false, false])
  await letterOf(window).getByText('Geachte heer').click()
  await page.keyboard.type('x')
  await expect.poll(ready).toEqual([true, false])
  await undo.click()
  await expect.poll(ready).toEqual([false, true])
})

test('another letter is read from its beginning', async ({ window }) => {
  const { page } = window
  await openFile(window, 'eerste.html', LETTER)
  await expect(nameOf(window)).toHaveText('eerste.html')
  const scrolled = () => page.evaluate(() => ['main', 'aside'].map((name) => document.querySelector(name)?.scrollTop))
  await page.keyboard.press('Shift+F8')
  await expect.poll(async () => (await scrolled()).every((top) => (top ?? 0) > 100)).toBe(true)
  await openFile(window, 'tweede.html', LETTER)
  await expect(nameOf(window)).toHaveText('tweede.html')
  expect(await scrolled()).toEqual([0, 0])
})

test('while a large letter is read beside the open one, the window says so', async ({ window }) => {
  const { page } = window
  await openFile(window, 'klein.html', '<p>Geachte heer,</p>')
  await expect(nameOf(window)).toHaveText('klein.html')
  await openFile(window, 'groot.txt', 'Teneinde u te helpen, bellen wij u.\n\n'.repeat(4000))
  await expect(page.getByRole('status').filter({ hasText: '“groot.txt” wordt geopend…' })).toBeVisible()
  await expect(nameOf(window)).toHaveText('groot.txt', { timeout: 40_000 })
  await expect(page.getByText('wordt geopend')).toBeHidden()
})

test('a file that can’t be opened is named, with and without a letter beside it', async ({ window }) => {
  const { page } = window
  await openFile(window, 'kapot.docx', 'PK\u0003\u0004 dit is geen zip')
  await expect(page.getByRole('alert')).toContainText('“kapot.docx” kon niet worden geopend')
  await openFile(window, 'klein.html', '<p>Geachte heer,</p>')
  await expect(nameOf(window)).toHaveText('klein.html')
  await openFile(window, 'leeg.docx', '')
  await expect(page.getByRole('status').filter({ hasText: '“leeg.docx” kon niet worden geopend. Dit bestand is leeg.' })).toBeVisible()
  await expect(nameOf(window)).toHaveText('klein.html')
})

test('what is typed while a large letter is read isn’t lost to it', async ({ window }) => {
  const { page } = window
  await openFile(window, 'klein.html', '<p>Geachte heer,</p>')
  await expect(nameOf(window)).toHaveText('klein.html')
  await openFile(window, 'groot.txt', 'Teneinde u te helpen, bellen wij u.\n\n'.repeat(4000))
  await letterOf(window).getByText('Geachte heer,').click()
  await page.keyboard.type('x')
  const dialog = page.getByRole('dialog', { name: 'Eerst uw wijzigingen opslaan?' })
  await expect(dialog).toBeVisible({ timeout: 40_000 })
  await expect(page.getByText('wordt geopend')).toBeHidden()
  await dialog.getByRole('button', { name: 'Annuleren' }).click()
  await expect(letterOf(window)).toContainText('x')
  await expect(nameOf(window)).toHaveText('klein.html')
})
