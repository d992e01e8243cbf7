import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './open-window.ts'

const letterOf = (page: Page) => page.getByRole('textbox', { name: 'Brief' })
const cardsOf = (page: Page) => page.getByRole('article')
const countOf = async (page: Page) => Number((await page.getByRole('heading', { name: /^Meldingen/ }).innerText()).replace(/\D/g, ''))

test.use({ shared: true })

test('an example letter shows its text, its kind and its findings', async ({ window: { page, openExample } }) => {
  await openExample('Afwijzing bijzondere bijstand')
  await expect(page).toHaveTitle('Afwijzing bijzondere bijstand.txt – Klare Brief')
  await expect(letterOf(page)).toContainText('Geachte mevrouw Jansen,')
  await expect(page.getByRole('region', { name: 'Soort brief' })).toContainText('Besluit: afwijzing')
  await expect(page.getByRole('region', { name: 'Staat alles erin?' })).toBeVisible()
  expect(await countOf(page)).toBeGreaterThan(3)
})

test('F8 walks the findings, in the list and in the letter', async ({ window: { page, openExample } }) => {
  await openExample('Afwijzing bijzondere bijstand')
  const count = await countOf(page)
  const seen: string[] = []
  for (let step = 1; step <= count; step++) {
    await page.keyboard.press('F8')
    const card = page.getByRole('article').and(page.locator(':focus'))
    await expect(card).toBeVisible()
    await expect(page.getByText(new RegExp(`^Melding ${step} van ${count}\\.`))).toBeAttached()
    seen.push(await card.getByRole('heading').innerText())
  }
  expect(seen).toHaveLength(count)
  await page.keyboard.press('Shift+F8')
  await expect(page.getByText(new RegExp(`^Melding ${count - 1} van ${count}\\.`))).toBeAttached()
  await expect(letterOf(page).locator('.mark-now, .block--now, .missing-note--now').first()).toBeInViewport()
})

test('Enter accepts the first suggestion; Ctrl+Z brings the words back', async ({ window: { page, openExample } }) => {
  await openExample('Afwijzing bijzondere bijstand')
  const before = await letterOf(page).innerText()
  const count = await countOf(page)
  await cardsOf(page).filter({ hasText: '“geïmplementeerd”' }).getByRole('button').first().click()
  const card = page.getByRole('article').and(page.locator(':focus'))
  await expect(card).toContainText('ingevoerd')
  await card.press('Enter')
  await expect(letterOf(page)).toContainText('ingevoerd')
  await expect(letterOf(page)).not.toContainText('geïmplementeerd')
  await expect.poll(() => countOf(page)).toBe(count - 1)
  await expect(page.getByText('niet opgeslagen')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(letterOf(page)).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect.poll(() => letterOf(page).innerText()).toBe(before)
  await expect.poll(() => countOf(page)).toBe(count)
})

test('all safe replacements are one step to undo', async ({ window: { page, openExample } }) => {
  await openExample('Afwijzing bijzondere bijstand')
  const before = await letterOf(page).innerText()
  await page.getByRole('button', { name: /veilige vervanging/ }).click()
  await expect(page.getByRole('status').filter({ hasText: 'in één keer ongedaan' })).toBeVisible()
  await expect.poll(() => letterOf(page).innerText()).not.toBe(before)
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect.poll(() => letterOf(page).innerText()).toBe(before)
})

test('what the user types is checked', async ({ window: { page, openExample } }) => {
  await openExample('Uitnodiging voor een gesprek')
  await page
    .getByRole('textbox', { name: 'Brief' })
    .getByText(/^Geachte/)
    .click()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Teneinde u te helpen, komt u langs.')
  await expect(cardsOf(page).filter({ hasText: '“Teneinde”' })).toHaveCount(1)
  await expect(
    letterOf(page)
      .locator('.mark')
      .filter({ hasText: /^Teneinde$/ }),
  ).toBeVisible()
})

test('a finding that may stay goes to the bottom, with its reason, and comes back', async ({ window: { page, openExample } }) => {
  await openExample('Afwijzing bijzondere bijstand')
  const count = await countOf(page)
  await cardsOf(page).filter({ hasText: '“onverwijld”' }).getByRole('button').first().click()
  await page.getByRole('button', { name: 'Laat staan…' }).click()
  await page.getByRole('radio', { name: 'De jurist wil dit zo' }).check()
  await page.getByRole('button', { name: 'Laat staan', exact: true }).click()
  const away = page.getByRole('region', { name: 'Dit laat u staan' })
  await expect(away).toContainText('De jurist wil dit zo')
  expect(await countOf(page)).toBe(count - 1)
  await expect(
    letterOf(page)
      .locator('.mark')
      .filter({ hasText: /^onverwijld$/ }),
  ).toHaveCount(0)
  await away.getByRole('button', { name: /Terugzetten/ }).click()
  await expect(away).toBeHidden()
  expect(await countOf(page)).toBe(count)
})

test('another kind of letter asks for other things', async ({ window: { page, openExample } }) => {
  await openExample('Uitnodiging voor een gesprek')
  await page.getByRole('button', { name: 'Aanpassen' }).click()
  await page.getByRole('combobox', { name: 'Soort brief' }).selectOption({ label: 'Boete' })
  await page.getByLabel('De brief is ook een').selectOption({ label: 'Verzoek om te betalen' })
  await page.getByRole('button', { name: 'Opnieuw controleren' }).click()
  const kind = page.getByRole('region', { name: 'Soort brief' })
  await expect(kind).toContainText('Boete zelf gekozen')
  await expect(kind).toContainText('Verzoek om te betalen zelf gekozen')
  await expect(page.getByRole('region', { name: 'Staat alles erin?' })).toContainText('Het bedrag')
})

test('a theme shows only its own findings', async ({ window: { page, openExample } }) => {
  await openExample('Afwijzing bijzondere bijstand')
  const count = await countOf(page)
  const flag = page.getByRole('button', { name: /^Begrijpelijk/ })
  const own = Number((await flag.innerText()).replace(/\D/g, ''))
  await flag.click()
  await expect(flag).toHaveAttribute('aria-pressed', 'true')
  expect(await countOf(page)).toBe(own)
  await page.getByRole('button', { name: 'Toon alles' }).click()
  expect(await countOf(page)).toBe(count)
})

test('F9 colours the sentences and takes the colours away; the letter stays as it was', async ({ window: { page, openExample } }) => {
  await openExample('Aanmaning terugbetalen uitkering')
  const before = await letterOf(page).innerText()
  await letterOf(page).click()
  await page.keyboard.press('F9')
  const lines = page.getByRole('list', { name: 'Zinnen in de brief' }).getByRole('listitem')
  const counted = (await lines.allInnerTexts()).map((line) => Number(/(\d+) zin/.exec(line.slice(1))?.[1] ?? 0))
  for (const [index, count] of counted.entries())
    await expect(
      letterOf(page)
        .locator('.sentence-level')
        .filter({ hasText: String(index + 1) }),
    ).toHaveCount(count)
  expect(Math.max(...counted)).toBeGreaterThan(0)
  await page.keyboard.press('F9')
  await expect(letterOf(page).locator('.sentence, .sentence-level')).toHaveCount(0)
  expect(await letterOf(page).innerText()).toBe(before)
  await expect(page.getByText('niet opgeslagen')).toBeHidden()
})

test('the heaviest sentences are links to their place in the letter', async ({ window: { page, openExample } }) => {
  await openExample('Aanmaning terugbetalen uitkering')
  await page.getByRole('button', { name: 'Wat weegt mee?' }).click()
  const heaviest = page.getByRole('button', { name: /^“/ }).first()
  const words = (await heaviest.innerText()).slice(1, 30)
  await heaviest.click()
  await expect(letterOf(page)).toBeFocused()
  expect(await page.evaluate(() => String(getSelection()))).toContain(words)
})

test('the honest page shows the older formulas of this letter, and gives the letter back', async ({ window: { page, command, openExample } }) => {
  await command('what-we-measure')
  await expect(page.getByText('Open eerst een brief.')).toBeVisible()
  await page.keyboard.press('Escape')
  await openExample('Aanmaning terugbetalen uitkering')
  await page.getByRole('button', { name: 'Wat meten wij?' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hoe moeilijk leest uw brief? Wat wij meten, en wat niet')
  const older = page.getByRole('complementary', { name: 'Oudere formules' })
  await expect(older.getByRole('term')).toHaveText([/^Flesch-Douma -?[\d,]+$/, /^Brouwer leesindex A -?[\d,]+$/, /^LIX [\d,]+$/, /^ARI [\d,]+$/])
  await page.keyboard.press('Escape')
  await expect(letterOf(page)).toBeVisible()
})

test('a long list draws only the cards in view, and the keys still reach the last', async ({ window: { page, folder, answerDialogs } }) => {
  const file = path.join(folder, 'lang.txt')
  writeFileSync(
    file,
    ['Geachte heer,', ...Array.from({ length: 120 }, (_, index) => `Zin ${index + 1}: teneinde u te helpen, bellen wij.`), 'Met vriendelijke groet,'].join(
      '\n\n',
    ),
  )
  await answerDialogs(file)
  await page.getByRole('button', { name: 'Brief openen' }).click()
  await letterOf(page).waitFor()
  const count = await countOf(page)
  expect(count).toBeGreaterThan(100)
  expect(await cardsOf(page).count()).toBeLessThan(60)
  await page.keyboard.press('Shift+F8')
  const last = page.getByRole('article').and(page.locator(':focus'))
  await expect(last).toContainText(`${count} van ${count}`)
  await expect(last).toBeInViewport()
  await expect(letterOf(page).locator('.mark-now, .block--now, .missing-note--now').first()).toBeInViewport()
})

test('F6 goes from the letter to the findings and back', async ({ window: { page, openExample } }) => {
  await openExample('Afwijzing bijzondere bijstand')
  await letterOf(page).click()
  await page.keyboard.press('F6')
  await expect(page.getByRole('article').and(page.locator(':focus'))).toBeVisible()
  await page.keyboard.press('F6')
  await expect(letterOf(page)).toBeFocused()
})

test('a merge field stays, and the user hears why', async ({ window: { page, folder, answerDialogs } }) => {
  const file = path.join(folder, 'sjabloon.txt')
  writeFileSync(file, 'Geachte {{aanhef}} {{achternaam}},\n\nWij hebben uw aanvraag van {{datum}} ontvangen.\n\nMet vriendelijke groet,\n')
  await answerDialogs(file)
  await page.getByRole('button', { name: 'Brief openen' }).click()
  await expect(page.getByRole('img', { name: 'Invulveld: aanhef' })).toBeVisible()
  await letterOf(page).click()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await expect(page.getByRole('status').filter({ hasText: 'invulveld' })).toBeVisible()
  await expect(page.getByRole('img', { name: /Invulveld/ })).toHaveCount(3)
})

test('the letter is saved with what was changed, and only then counts as saved', async ({ window: { page, folder, openExample, answerDialogs } }) => {
  await openExample('Afwijzing bijzondere bijstand')
  await letterOf(page).getByText('Geachte mevrouw Jansen,').click()
  await page.keyboard.press('End')
  await page.keyboard.type(' hartelijk dank.')
  const file = path.join(folder, 'bewaard.txt')
  await answerDialogs(file)
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Bewaard als “bewaard.txt”.' })).toBeVisible()
  expect(readFileSync(file, 'utf8')).toContain('Geachte mevrouw Jansen, hartelijk dank.')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('bewaard.txt')
  await expect(page).toHaveTitle('bewaard.txt – Klare Brief')
  await expect(page.getByText('niet opgeslagen')).toBeHidden()
})

for (const [label, extension, holds] of [
  ['Webpagina', 'html', '<!doctype html>'],
  ['Tabel', 'csv', 'regel'],
  ['Gegevens', 'json', '"schemaVersion": 1'],
  ['Excel', 'xlsx', 'PK'],
] as const) {
  test(`a report is made as ${extension}`, async ({ window: { page, folder, openExample, answerDialogs } }) => {
    await openExample('Afwijzing bijzondere bijstand')
    const file = path.join(folder, `rapport.${extension}`)
    await answerDialogs(file)
    await page.getByRole('button', { name: 'Rapport' }).click()
    await page.getByRole('menuitem', { name: label }).click()
    await expect(page.getByRole('status').filter({ hasText: `“rapport.${extension}”` })).toBeVisible()
    expect(readFileSync(file, 'latin1').toLowerCase()).toContain(holds.toLowerCase())
  })
}

test('the copied letter comes back by pasting, headings and all', async ({ window: { page, command, openExample } }) => {
  await openExample('Uitnodiging voor een gesprek')
  const before = await letterOf(page).innerText()
  await page.getByRole('button', { name: 'Kopiëren' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'De brief is gekopieerd' })).toBeVisible()
  await command('paste-letter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Geplakte tekst.html')
  expect((await letterOf(page).innerText()).split(/\s+/)).toEqual(before.split(/\s+/))
})

for (const [how, paste] of [
  ['Ctrl+V', (page: Page) => page.keyboard.press('Control+v')],
  ['the button', (page: Page) => page.getByRole('button', { name: 'Tekst plakken' }).click()],
] as const) {
  test(`on the start screen ${how} opens what is on the clipboard`, async ({ window: { page, openExample } }) => {
    await openExample('Uitnodiging voor een gesprek')
    await page.getByRole('button', { name: 'Kopiëren' }).click()
    await page.getByRole('status').filter({ hasText: 'De brief is gekopieerd' }).waitFor()
    await page.reload()
    await page.getByRole('heading', { name: 'Is uw brief duidelijk?' }).waitFor()
    await paste(page)
    await expect(letterOf(page)).toContainText('Geachte')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Geplakte tekst.html')
  })
}

test('a letter with changes isn’t lost to another letter', async ({ window: { page, folder, openExample, answerDialogs } }) => {
  await openExample('Uitnodiging voor een gesprek')
  await letterOf(page)
    .getByText(/^Geachte/)
    .click()
  await page.keyboard.type('x')
  const file = path.join(folder, 'andere.txt')
  writeFileSync(file, 'Geachte heer,\n\nDit is een andere brief.\n')
  await answerDialogs(file)
  await page.getByRole('button', { name: 'Openen' }).click()
  const dialog = page.getByRole('dialog', { name: 'Eerst uw wijzigingen opslaan?' })
  await dialog.getByRole('button', { name: 'Annuleren' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Uitnodiging voor een gesprek.txt')
  await page.getByRole('button', { name: 'Openen' }).click()
  await dialog.getByRole('button', { name: 'Niet opslaan' }).click()
  await expect(letterOf(page)).toContainText('Dit is een andere brief.')
})

test('a file that can’t be read costs one sentence, not the open letter', async ({ window: { page, folder, openExample, answerDialogs } }) => {
  await openExample('Uitnodiging voor een gesprek')
  const file = path.join(folder, 'kapot.docx')
  writeFileSync(file, 'PK\u0003\u0004 dit is geen zip')
  await answerDialogs(file)
  await page.getByRole('button', { name: 'Openen' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'beschadigd' })).toBeVisible()
  await expect(letterOf(page)).toBeVisible()
})

test.describe('a file named when the app starts', () => {
  test.use({
    shared: false,
    named: {
      make: (folder) => {
        const file = path.join(folder, 'brief uit de map.html')
        writeFileSync(file, '<h1>Uw aanvraag</h1><p>Geachte heer,</p><ul><li>een kopie</li></ul><p>Met vriendelijke groet,</p>')
        return [file]
      },
    },
  })

  test('is opened', async ({ window: { page } }) => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('brief uit de map.html')
    await expect(letterOf(page).locator('.block--listItem')).toHaveText('een kopie')
  })
})

test.describe('a Word letter named when the app starts', () => {
  test.use({ shared: false, named: { make: () => [path.resolve(import.meta.dirname, '../fixtures/besluit.docx')] } })

  for (const [way, holds] of [
    [/^Brief/, 'word/document.xml'],
    [/^Met zichtbare wijzigingen/, 'word/document.xml'],
    [/^Met opmerkingen/, 'word/opmerkingen'],
  ] as const) {
    test(`is saved: ${way.source}`, async ({ window: { page, folder, answerDialogs } }) => {
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('besluit.docx')
      const file = path.join(folder, 'bewaard.docx')
      await answerDialogs(file)
      await page.getByRole('button', { name: 'Opslaan' }).click()
      await page.getByRole('menuitem', { name: way }).click()
      await expect(page.getByRole('status').filter({ hasText: 'Bewaard als “bewaard.docx”.' })).toBeVisible()
      expect(readFileSync(file, 'latin1')).toContain(holds)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(way.source === '^Brief' ? 'bewaard.docx' : 'besluit.docx')
    })
  }
})

test('Escape from a card puts the cursor at its words, where the user then types', async ({ window: { page, openExample } }) => {
  await openExample('Afwijzing bijzondere bijstand')
  await cardsOf(page).filter({ hasText: '“onverwijld”' }).getByRole('button').first().click()
  await page.getByRole('article').and(page.locator(':focus')).press('Escape')
  await page.keyboard.type('echt ')
  await expect(letterOf(page)).toContainText('echt onverwijld')
})

test('the start screen stands in the middle of the window', async ({ window: { page } }) => {
  const middleOf = async (name: string) => {
    const box = await page.getByText(name).boundingBox()
    return Math.round((box?.x ?? 0) + (box?.width ?? 0) / 2)
  }
  const width = await page.evaluate(() => document.documentElement.clientWidth)
  expect(Math.abs((await middleOf('Sleep uw brief hierheen')) - width / 2)).toBeLessThan(3)
})
