import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { openZip } from '../../documents/zip/open-zip.ts'
import { readEntry } from '../../documents/zip/read-entry.ts'
import { expect, test } from './open-window.ts'

const LETTER = `# Betaal uw parkeerbon

Geachte mevrouw Jansen,

U krijgt een parkeerbon van € 80. U hebt op 3 maart 2026 geen parkeergeld betaald.

U dient het bedrag vóór 1 mei 2026 over te maken op rekening NL91 ABNA 0417 1643 00 van de gemeente Voorbeeld.

Bent u het niet eens met de bon? Dan kunt u tot en met 14 april 2026 bezwaar maken. Stuur uw bezwaarschrift naar Postbus 12, 1234 AB Voorbeeld.

Vragen? Bel ons: 14 020.

Met vriendelijke groet,

Gemeente Voorbeeld
`

const letterOf = (page: Page) => page.getByRole('textbox', { name: 'Brief' })
const placed = (page: Page) => page.getByRole('region', { name: /^Pictogrammen in de brief/ })

async function openCard(page: Page, words: string): Promise<void> {
  const title = page
    .getByRole('article')
    .filter({ hasText: `“${words}` })
    .getByRole('button')
    .first()
  if ((await title.getAttribute('aria-expanded')) === 'false') await title.click()
}

test.describe('a letter in Markdown', () => {
  test.use({ named: { make: (folder) => [write(folder, 'bon.md')] } })

  test('takes a pictogram with one click, gives it back with one undo, and saves it', async ({ window: { page, folder, answerDialogs, command } }) => {
    await letterOf(page).waitFor()
    await openCard(page, 'dient')
    const add = page.getByRole('button', { name: /^Zet het pictogram erbij/ })
    await add.click()
    const picture = letterOf(page).getByRole('img', { name: 'Betaal' })
    await expect(picture).toBeVisible()
    await expect(page.getByRole('status').filter({ hasText: 'Dat is 1 van hooguit 5. Test met een paar lezers' })).toBeVisible()
    await expect(placed(page)).toContainText('Pictogrammen in de brief: 1 van hooguit 5')
    await expect(add).toBeHidden()
    await page.getByRole('button', { name: 'Ongedaan maken' }).click()
    await expect(picture).toBeHidden()
    await expect(placed(page)).toBeHidden()
    await page.getByRole('button', { name: 'Opnieuw', exact: true }).click()
    await expect(picture).toBeVisible()
    const target = path.join(folder, 'klaar.md')
    await answerDialogs(target)
    await command('save')
    await expect(page.getByRole('status').filter({ hasText: 'Bewaard als “klaar.md”.' })).toBeVisible()
    const saved = readFileSync(target, 'utf8')
    expect(saved).toMatch(/!\[Betaal\]\(data:image\/png;base64,[^)]+\)U dient het bedrag/)
    expect(saved.replace(/!\[Betaal\]\([^)]*\)/, '')).toBe(LETTER)
    expect(readFileSync(path.join(folder, 'bon.md'), 'utf8')).toBe(LETTER)
  })

  test('lets a pictogram go, with its button or with Backspace', async ({ window: { page } }) => {
    await letterOf(page).waitFor()
    const picture = letterOf(page).getByRole('img', { name: 'Betaal' })
    for (const way of ['knop', 'toets']) {
      await openCard(page, 'dient')
      await page.getByRole('button', { name: /^Zet het pictogram erbij/ }).click()
      await expect(picture).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(placed(page)).toBeVisible()
      if (way === 'knop') await placed(page).getByRole('button', { name: 'Haal het pictogram weg: Betaal' }).click()
      else {
        await picture.click()
        await page.keyboard.press('Backspace')
      }
      await expect(picture).toBeHidden()
      await expect(placed(page)).toBeHidden()
      await expect(letterOf(page)).toContainText('U dient het bedrag vóór 1 mei')
    }
  })
})

test.describe('a letter in plain text', () => {
  test.use({ named: { make: (folder) => [write(folder, 'bon.txt')] } })

  test('is told that it has no room for a pictogram', async ({ window: { page } }) => {
    await letterOf(page).waitFor()
    await openCard(page, 'dient')
    await expect(page.getByText('In dit soort bestand kan geen plaatje staan.')).toBeVisible()
    await expect(page.getByRole('button', { name: /^Zet het pictogram erbij/ })).toHaveCount(0)
  })
})

for (const [name, part, sign] of [
  ['besluit.docx', 'word/document.xml', /<wp:docPr [^>]*descr="[^"]+"/],
  ['besluit.odt', 'content.xml', /<draw:frame [^>]*><draw:image [^>]*\/><svg:title>[^<]+<\/svg:title>/],
] as const) {
  test.describe(name, () => {
    test.use({ named: { make: () => [path.resolve('tests/fixtures', name)] } })

    test('is saved with the pictogram beside what the user typed', async ({ window: { page, folder, answerDialogs, command } }) => {
      // While the findings are drawn, the words may move away from under a click.
      await expect(async () => {
        await letterOf(page)
          .getByText(/^Hebt u vragen/)
          .click()
        await page.keyboard.press('End')
        expect(await page.evaluate(() => getSelection()?.anchorNode?.parentElement?.closest('.block')?.textContent)).toContain('14 012.')
      }).toPass()
      await page.keyboard.type(' U dient het bedrag van € 80 vóór 1 mei 2026 te betalen op NL91 ABNA 0417 1643 00.')
      await openCard(page, 'dient')
      await page.getByRole('button', { name: /^Zet het pictogram erbij/ }).click()
      await expect(placed(page)).toBeVisible()
      const target = path.join(folder, `klaar${path.extname(name)}`)
      await answerDialogs(target)
      await command('save')
      await expect(page.getByRole('status').filter({ hasText: 'Bewaard als' })).toBeVisible()
      const archive = await openZip(readFileSync(target))
      expect(sign.test(readEntry(archive, part)?.toString() ?? '')).toBe(true)
      expect(archive.entries.filter((entry) => /(?:media|Pictures)\/pictogram\d+\.png$/.test(entry.name))).toHaveLength(1)
    })
  })
}

function write(folder: string, name: string): string {
  const file = path.join(folder, name)
  writeFileSync(file, LETTER)
  return file
}
