import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { runCli } from '../support/run-cli.ts'
import { expect, openWindow, test, type OpenWindow } from './open-window.ts'

const letterOf = (page: Page) => page.getByRole('textbox', { name: 'Brief' })
const awayOf = (page: Page) => page.getByRole('region', { name: 'Dit laat u staan' })
const cardsWith = (page: Page, words: string) => page.getByRole('article').filter({ hasText: `“${words}”` })

const TEXT = 'Beste mevrouw Jansen,\n\nWij implementeren het plan. Teneinde u te helpen bellen wij u morgen.\n\nWij implementeren ook de regels.\n\nMet vriendelijke groet,\nGemeente Voorbeeld\n'

async function openLetter({ page, folder, answerDialogs }: OpenWindow, name = 'brief.txt', text = TEXT): Promise<string> {
  const file = path.join(folder, name)
  writeFileSync(file, text)
  await answerDialogs(file)
  await page.getByRole('button', { name: /^(?:Brief openen|Openen)$/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  return file
}

async function letStand(page: Page, words: string, where: string, who = 'M. de Wit'): Promise<void> {
  await cardsWith(page, words).first().getByRole('button').first().click()
  await page.getByRole('button', { name: 'Laat staan…' }).click()
  await page.getByRole('radio', { name: 'De jurist wil dit zo' }).check()
  await page.getByRole('radio', { name: where }).check()
  await page.getByRole('textbox', { name: 'Uw naam' }).fill(who)
  await page.getByRole('button', { name: 'Laat staan', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Dit blijft staan.' })).toBeVisible()
  await expect(awayOf(page)).toContainText('De jurist wil dit zo')
}

test('once: only that sentence, also after the letter is changed elsewhere and opened again; nothing of it stands in the folder', async ({ window }) => {
  const { page, folder } = window
  const file = await openLetter(window)
  await letStand(page, 'implementeren', 'Alleen hier, in deze zin')
  await expect(cardsWith(page, 'implementeren')).toHaveCount(1)
  await expect(awayOf(page)).toContainText(/alleen hier · M\. de Wit, \d+ \w+ \d{4}/)
  await window.app.close()
  expect(readdirSync(folder).toSorted()).toEqual(['brief.txt', 'instellingen'])
  expect(readFileSync(path.join(folder, 'instellingen/laat-staan.json'), 'utf8')).not.toContain('plan')
  writeFileSync(file, TEXT.replace('Beste mevrouw Jansen,', 'Beste mevrouw Jansen,\n\nU hebt ons gebeld.'))
  const again = await openWindow(folder, [file])
  await expect(awayOf(again.page)).toContainText('De jurist wil dit zo')
  await expect(cardsWith(again.page, 'implementeren')).toHaveCount(1)
  await awayOf(again.page)
    .getByRole('button', { name: /Terugzetten/ })
    .click()
  await expect(cardsWith(again.page, 'implementeren')).toHaveCount(2)
  expect(JSON.parse(readFileSync(path.join(folder, 'instellingen/laat-staan.json'), 'utf8')).laatStaan).toEqual([])
  await again.app.close()
})

test('in this letter: every place, but not in another letter; for this word: in every letter, in every form', async ({ window }) => {
  const { page } = window
  await openLetter(window)
  await letStand(page, 'implementeren', 'In deze hele brief')
  await expect(cardsWith(page, 'implementeren')).toHaveCount(0)
  await expect(awayOf(page).getByRole('listitem')).toHaveCount(2)
  await openLetter(window, 'andere.txt', 'Beste heer Bos,\n\nDe gemeente implementeert de regels.\n')
  await expect(awayOf(page)).toHaveCount(0)
  await letStand(page, 'implementeert', 'Voor “implementeren”, in al mijn brieven')
  await openLetter(window, 'derde.txt', 'Beste heer Bos,\n\nWij hebben de regels geïmplementeerd.\n')
  await expect(awayOf(page)).toContainText('“geïmplementeerd”')
})

test('the name is remembered, the letter keeps its reasons under a new name, and the report and the command line show them', async ({ window }) => {
  const { page, folder, command, answerDialogs } = window
  await openLetter(window)
  await letStand(page, 'Teneinde', 'Alleen hier, in deze zin', 'Team Taal')
  const renamed = path.join(folder, 'nieuw.txt')
  await answerDialogs(renamed)
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('nieuw.txt')
  const report = path.join(folder, 'rapport.html')
  await answerDialogs(report)
  await page.getByRole('button', { name: 'Rapport' }).click()
  await page.getByRole('menuitem', { name: 'Webpagina' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'rapport.html' })).toBeVisible()
  expect(readFileSync(report, 'utf8')).toMatch(/Blijft staan: De jurist wil dit zo \(alleen hier; Team Taal, \d+-\d+-\d{4}\)/)
  const ignores = path.join(folder, 'laat-staan.json')
  await answerDialogs(ignores)
  await command('export-ignores')
  await expect(page.getByRole('status').filter({ hasText: '--ignores' })).toBeVisible()
  for (const file of [renamed, path.join(folder, 'brief.txt')])
    expect(runCli(['check', file, '--ignores', ignores, '--fail-on', 'none']).stdout).toContain('Blijft staan: De jurist wil dit zo (alleen hier; Team Taal')
  await cardsWith(page, 'implementeren').first().getByRole('button').first().click()
  await page.getByRole('button', { name: 'Laat staan…' }).click()
  await expect(page.getByRole('textbox', { name: 'Uw naam' })).toHaveValue('Team Taal')
})

test('what belongs in the house style lets nothing stand', async ({ window }) => {
  const { page } = window
  await openLetter(window)
  await cardsWith(page, 'Teneinde').getByRole('button').first().click()
  await page.getByRole('button', { name: 'Laat staan…' }).click()
  await page.getByRole('radio', { name: /^In al onze brieven/ }).check()
  await expect(page.getByText('"toegestaan": ["teneinde"]')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Laat staan', exact: true })).toBeDisabled()
  await letterOf(page).click()
})
