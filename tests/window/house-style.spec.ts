import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect, openWindow, test, type OpenWindow } from './open-window.ts'

const letterOf = (page: Page) => page.getByRole('textbox', { name: 'Brief' })
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'De huisstijl van uw organisatie' })
const EXAMPLE = path.resolve(import.meta.dirname, '../../docs/handleiding/huisstijl-voorbeeld')

function makeFolder({ folder }: OpenWindow, name: string, files: Readonly<Record<string, string>>): string {
  const made = path.join(folder, name)
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(made, file)), { recursive: true })
    writeFileSync(path.join(made, file), content)
  }
  return made
}

async function chooseFolder({ page, command, answerDialogs }: OpenWindow, folder: string): Promise<void> {
  await answerDialogs(folder)
  if (!(await dialogOf(page).isVisible())) await command('house-style')
  await dialogOf(page)
    .getByRole('button', { name: /^(?:Map kiezen|Nog een map kiezen)$/ })
    .click()
  await expect(dialogOf(page)).toContainText(folder)
}

test('a house style folder is chosen, shown with where it stands, kept for the next start, and let go of', async ({ window }) => {
  const { page, folder } = window
  await page.getByRole('button', { name: 'Huisstijl' }).click()
  await chooseFolder(window, EXAMPLE)
  const inForce = dialogOf(page).getByRole('region', { name: 'Dit geldt nu' })
  await expect(inForce).toContainText('op werkdagen van 9.00 tot 17.00 uur')
  await expect(inForce).toContainText('Gemeente Voorbeeld, huisstijl.json regel 6')
  await expect(inForce).toContainText('Reden: veel lezers leren nog Nederlands')
  await page.keyboard.press('Escape')
  await window.openExample('Afwijzing bijzondere bijstand')
  await expect(page.getByRole('region', { name: 'Huisstijl' })).toContainText('Gemeente Voorbeeld')
  await window.app.close()
  const again = await openWindow(folder, [])
  await again.openExample('Afwijzing bijzondere bijstand')
  await again.page.getByRole('button', { name: 'Huisstijl bekijken' }).click()
  await dialogOf(again.page).getByRole('button', { name: 'Niet meer gebruiken: Gemeente Voorbeeld' }).click()
  await expect(dialogOf(again.page)).toContainText('Een huisstijl is een map met afspraken')
  await again.page.keyboard.press('Escape')
  await expect(again.page.getByRole('region', { name: 'Huisstijl' })).toHaveCount(0)
  expect(JSON.parse(readFileSync(path.join(folder, 'instellingen/instellingen.json'), 'utf8')).houseStyles).toEqual([])
  await again.app.close()
})

test('own words and blocks of the house style are offered in the letter that is open', async ({ window }) => {
  const { page } = window
  await window.openExample('Afwijzing bijzondere bijstand')
  await chooseFolder(window, makeFolder(window, 'team', { 'woorden.csv': 'niet;wel\nonverwijld;vandaag nog\n', 'blokken/hulp.md': '# Hulp nodig?\n\nKom naar de bibliotheek.\n' }))
  await page.keyboard.press('Escape')
  const own = page.getByRole('article').filter({ hasText: 'Woord uit uw huisstijl' })
  await own.getByRole('button').first().click()
  await expect(own).toContainText('Schrijf “vandaag nog”.')
  const help = page.getByRole('article').filter({ hasText: 'Waar krijgt de lezer gratis hulp?' })
  await help.getByRole('button').first().click()
  await expect(help).toContainText('Kom naar de bibliotheek.')
})

test('a standard block goes in where the cursor is, filled in, and one undo takes it out', async ({ window }) => {
  const { page, openExample } = window
  await chooseFolder(window, EXAMPLE)
  await page.keyboard.press('Escape')
  await openExample('Afwijzing bijzondere bijstand')
  const before = await letterOf(page).innerText()
  await letterOf(page)
    .getByText(/^Teneinde/)
    .click()
  await page.getByRole('button', { name: 'Blok invoegen' }).click()
  await page.getByRole('menuitem', { name: /^Bezwaar/ }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Het blok “Bezwaar” staat in de brief.' })).toBeVisible()
  const blocks = (await letterOf(page).locator('.block').allInnerTexts()).map((text) => text.trim())
  const at = blocks.findIndex((text) => text.startsWith('Teneinde'))
  expect(blocks.slice(at + 1, at + 4)).toEqual([
    expect.stringMatching(/^Bent u het niet eens met dit besluit\? Bel ons eerst: 14 020\. .+ tot en met 14 april 2026\.$/),
    'Stuur een brief naar Gemeente Voorbeeld, Postbus 12, 1234 ZZ Voorbeeld. Schrijf erin:',
    'uw naam en adres;',
  ])
  await expect(letterOf(page)).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect.poll(() => letterOf(page).innerText()).toBe(before)
})

test('without a cursor or a house style, a standard block comes before the closing', async ({ window: { page, openExample } }) => {
  await openExample('Uitnodiging voor een gesprek')
  await page.getByRole('button', { name: 'Blok invoegen' }).click()
  await page.getByRole('menuitem', { name: /^Gratis hulp/ }).click()
  const blocks = await letterOf(page).locator('.block').allInnerTexts()
  const at = blocks.findIndex((text) => text.includes('Juridisch Loket'))
  expect(blocks[at + 1]).toMatch(/groet|Hoogachtend/)
})

test('what is wrong in the folder is named with file and line, and is gone after it is mended', async ({ window }) => {
  const { page } = window
  const made = makeFolder(window, 'fout', { 'huisstijl.json': '{\n  "doel": "C1"\n}' })
  await chooseFolder(window, made)
  const wrong = dialogOf(page).getByRole('region', { name: 'Dit klopt nog niet' })
  await expect(wrong).toContainText('huisstijl.json, regel 2')
  await expect(wrong).toContainText('Doel: "C1" kan niet. Kies uit: "A2", "B1".')
  writeFileSync(path.join(made, 'huisstijl.json'), '{"doel": "A2"}')
  await dialogOf(page).getByRole('button', { name: 'Opnieuw lezen' }).click()
  await expect(wrong).toBeHidden()
  await expect(dialogOf(page)).toContainText('A2: extra makkelijk')
})

test('of two folders the later counts, and the letter’s own choice counts above both', async ({ window }) => {
  const { page, openExample } = window
  await openExample('Uitnodiging voor een gesprek')
  await chooseFolder(window, makeFolder(window, 'gemeente', { 'huisstijl.json': '{"naam": "Gemeente", "aanspreekvorm": "u"}' }))
  await chooseFolder(window, makeFolder(window, 'jeugdteam', { 'huisstijl.json': '{"naam": "Jeugdteam", "aanspreekvorm": "je"}' }))
  await expect(dialogOf(page).getByRole('region', { name: 'Welke afspraak gaat voor' })).toContainText('Aanspreekvorm: “je” (Jeugdteam) gaat vóór “u” (Gemeente)')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('article').filter({ hasText: 'U en je door elkaar' })).toHaveCount(1)
  await page.getByRole('button', { name: 'Aanpassen' }).click()
  await page.getByRole('combobox', { name: 'Hoe spreekt u de lezer aan' }).selectOption({ label: 'met u' })
  await page.getByRole('button', { name: 'Opnieuw controleren' }).click()
  await expect(page.getByRole('article').filter({ hasText: 'U en je door elkaar' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Huisstijl bekijken' }).click()
  await expect(dialogOf(page).getByRole('region', { name: 'Dit geldt nu' })).toContainText('u, want dat koos u voor deze brief. De huisstijl zegt: je')
})
