import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { HARD, lockedDocx, PLAIN } from '../session/lock-letters.ts'
import { expect, test } from './open-window.ts'

test.use({
  named: {
    make: (folder) => {
      const file = path.join(folder, 'sjabloon.docx')
      writeFileSync(file, lockedDocx())
      return [file]
    },
  },
})

test('text that the file locks keeps its finding, and says why it stays', async ({ window: { page } }) => {
  const letter = page.getByRole('textbox', { name: 'Brief' })
  await letter.waitFor()
  await expect(page.getByText('Een deel van deze brief zit op slot.')).toBeVisible()
  const cards = page.getByRole('article').filter({ hasText: 'teneinde' })
  await expect(cards).toHaveCount(2)
  const title = cards.first().getByRole('button').first()
  if ((await title.getAttribute('aria-expanded')) === 'false') await title.click()
  await expect(cards.first()).toContainText('Dit kunt u hier niet vervangen. Deze tekst staat in een vak dat in Word op slot zit.')
  await expect(cards.first().getByRole('button', { name: /^Vervang/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'De veilige vervanging overnemen' }).click()
  await expect(letter.locator('.block').nth(2)).toHaveText(PLAIN)
  await expect(letter.locator('.block').nth(1)).toHaveText(HARD)
  await letter.locator('.block--locked').click()
  await page.keyboard.type('x')
  await expect(page.getByRole('status').filter({ hasText: 'Deze tekst staat in een vak dat in Word op slot zit.' })).toBeVisible()
  await expect(letter.locator('.block--locked')).toHaveText(HARD)
  await page.screenshot({ path: process.env['SHOTS'] === undefined ? undefined : `${process.env['SHOTS']}/locked.png` })
})
