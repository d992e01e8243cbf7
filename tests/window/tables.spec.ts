import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { openZip } from '../../documents/zip/open-zip.ts'
import { readEntry } from '../../documents/zip/read-entry.ts'
import { makeDocx, p } from '../documents/docx/make-docx.ts'
import { expect, test } from './open-window.ts'

const cell = (text: string) => `<w:tc>${p(text)}</w:tc>`
const row = (...texts: readonly string[]) => `<w:tr>${texts.map(cell).join('')}</w:tr>`
const TABLE = `<w:tbl>${row('Termijn', 'Bedrag', 'Wat u doet')}${row('1 mei 2026', '€ 80,00', 'U belt ons teneinde een regeling te treffen.')}${row('1 juni 2026', '', 'U betaalt de rest.')}</w:tbl>`

test.use({
  named: {
    make: (folder) => {
      const file = path.join(folder, 'overzicht.docx')
      const body = [
        p('Gemeente Voorbeeld'),
        p('Geachte mevrouw Jansen,'),
        p('Hieronder staat wat u betaalt.'),
        TABLE,
        p('Vragen? Bel ons: 14 012.'),
        p('Met vriendelijke groet,'),
      ]
      writeFileSync(file, makeDocx({ body: body.join('') }))
      return [file]
    },
  },
})

test('a table stands in rows and columns, with its findings in the cells, and is saved cell by cell', async ({ window: { page, folder, answerDialogs } }) => {
  const letter = page.getByRole('textbox', { name: 'Brief' })
  const rows = letter.getByRole('row')
  await letter.waitFor()
  await expect(rows).toHaveText(['TermijnBedragWat u doet', '1 mei 2026€ 80,00U belt ons teneinde een regeling te treffen.', '1 juni 2026U betaalt de rest.'])
  await expect(rows.nth(2).getByRole('cell')).toHaveCount(3)
  await expect(rows.nth(1).getByRole('cell').nth(2).locator('.mark').filter({ hasText: 'teneinde' })).toBeVisible()
  const [left, right] = await Promise.all([0, 2].map((at) => rows.nth(1).getByRole('cell').nth(at).boundingBox()))
  expect(left !== null && right !== null && left !== undefined && right !== undefined && left.y === right.y && left.x + left.width <= right.x).toBe(true)
  await page.screenshot({ path: process.env['SHOTS'] === undefined ? undefined : `${process.env['SHOTS']}/table.png` })
  const card = page.getByRole('article').filter({ hasText: '“teneinde”' })
  await card.getByRole('button').first().click()
  await card.getByRole('button', { name: 'Vervang: om' }).click()
  await rows.nth(2).getByText('1 juni 2026').click()
  await page.keyboard.press('End')
  await page.keyboard.type(' of eerder')
  await expect(rows.nth(2).getByRole('cell').first()).toHaveText('1 juni 2026 of eerder')
  const file = path.join(folder, 'bewaard.docx')
  await answerDialogs(file)
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await page.getByRole('menuitem', { name: /^Brief/ }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Bewaard als “bewaard.docx”.' })).toBeVisible()
  const xml = readEntry(await openZip(readFileSync(file)), 'word/document.xml')?.toString() ?? ''
  expect(xml.match(/<w:tc>.*?<\/w:tc>/gs)?.map((one) => one.replace(/<[^>]*>/g, ''))).toEqual([
    'Termijn',
    'Bedrag',
    'Wat u doet',
    '1 mei 2026',
    '€ 80,00',
    'U belt ons om een regeling te treffen.',
    '1 juni 2026 of eerder',
    '',
    'U betaalt de rest.',
  ])
})
