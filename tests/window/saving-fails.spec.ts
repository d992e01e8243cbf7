import { readFileSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './open-window.ts'

const BEFORE = 'Beste mevrouw Jansen,\n\nWij bellen u teneinde een afspraak te maken.\n'
const AFTER = 'Wij bellen u om een afspraak te maken.'

const letterOf = (page: Page) => page.getByRole('textbox', { name: 'Brief' })
const toast = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words })

test.use({
  named: {
    make: (folder) => {
      const file = path.join(folder, 'brief.txt')
      writeFileSync(file, BEFORE)
      return [file]
    },
  },
})

async function changeWord(page: Page): Promise<void> {
  await letterOf(page).waitFor()
  await page.getByRole('button', { name: 'De veilige vervanging overnemen' }).click()
  await expect(letterOf(page).locator('.block').nth(1)).toHaveText(AFTER)
  await page.getByRole('button', { name: 'Melding sluiten' }).click()
}

/** What was typed is still there, still counts as not saved, and can be saved elsewhere. */
async function savesElsewhere(page: Page, file: string, answer: (file: string) => Promise<void>): Promise<void> {
  await expect(letterOf(page).locator('.block').nth(1)).toHaveText(AFTER)
  await expect(page.getByText('niet opgeslagen', { exact: true })).toBeVisible()
  await answer(file)
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(toast(page, `Bewaard als “${path.basename(file)}”.`)).toBeVisible()
  expect(readFileSync(file, 'utf8')).toContain(AFTER)
  await expect(page.getByText('niet opgeslagen', { exact: true })).toBeHidden()
}

test('a file that somebody else changed meanwhile is left alone, and the letter stays whole', async ({ window: { page, folder, answerDialogs } }) => {
  const file = path.join(folder, 'brief.txt')
  await changeWord(page)
  writeFileSync(file, 'Van een collega.\n')
  utimesSync(file, new Date(), new Date(Date.now() + 5000))
  await answerDialogs(file)
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(toast(page, 'is intussen door iemand anders veranderd. Sla uw brief op onder een andere naam en vergelijk de twee.')).toBeVisible()
  expect(readFileSync(file, 'utf8')).toBe('Van een collega.\n')
  await savesElsewhere(page, path.join(folder, 'anders.txt'), answerDialogs)
})

test('a folder where nobody may write says so, and the letter stays whole', async ({ window: { page, folder, answerDialogs } }) => {
  // Not even root makes a file here.
  test.skip(process.platform !== 'linux', 'write access is taken away the way Linux knows it')
  await changeWord(page)
  await answerDialogs('/sys/brief.txt')
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(toast(page, 'U mag in deze map niet opslaan.')).toContainText('Kies een andere map, bijvoorbeeld Documenten.')
  await savesElsewhere(page, path.join(folder, 'anders.txt'), answerDialogs)
})

test('a message never lies over the findings, also not over the end of an open card', async ({ window: { page } }) => {
  await page.getByRole('button', { name: 'De veilige vervanging overnemen' }).click()
  const box = await page.locator('.toast').boundingBox()
  const side = await page.getByRole('complementary').boundingBox()
  expect(box !== null && side !== null && box.x >= 0 && box.x + box.width <= side.x).toBe(true)
  await page.screenshot({ path: process.env['SHOTS'] === undefined ? undefined : `${process.env['SHOTS']}/toast.png` })
})
