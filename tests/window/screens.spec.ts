import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type OpenWindow } from './open-window.ts'

/** Every state that the window can be in, and how to get there from the start. */
const SCREENS: Readonly<Record<string, (window: OpenWindow) => Promise<void>>> = {
  start: async () => {},
  'start-mislukt': async ({ page, folder, answerDialogs }) => {
    const file = path.join(folder, 'leeg.docx')
    writeFileSync(file, '')
    await answerDialogs(file)
    await page.getByRole('button', { name: 'Brief openen' }).click()
    await page.getByRole('alert').waitFor()
  },
  brief: ({ openExample }) => openExample('Afwijzing bijzondere bijstand'),
  melding: async ({ page, openExample }) => {
    await openExample('Afwijzing bijzondere bijstand')
    await page.keyboard.press('F8')
    await page.keyboard.press('F8')
    await page.keyboard.press('F8')
    await page.getByRole('button', { name: 'Waarom?' }).waitFor()
  },
  waarom: async (window) => {
    await SCREENS['melding']?.(window)
    await window.page.getByRole('button', { name: 'Waarom?' }).click()
  },
  'laat-staan': async (window) => {
    await SCREENS['melding']?.(window)
    await window.page.getByRole('button', { name: 'Laat staan…' }).click()
    await window.page.getByRole('radio', { name: 'Iets anders' }).check()
    await window.page.getByRole('textbox', { name: 'Uw naam' }).fill('M. de Wit')
  },
  'wat-weegt-mee': async ({ page, openExample }) => {
    await openExample('Aanmaning terugbetalen uitkering')
    const more = page.getByRole('button', { name: 'Wat weegt mee?' })
    if (await more.isVisible()) await more.click()
    await page.getByRole('region', { name: 'Staat alles erin?' }).getByRole('button').first().click()
  },
  'zinnen-kleuren': async ({ page, openExample }) => {
    await openExample('Aanmaning terugbetalen uitkering')
    await page.getByRole('button', { name: 'Zinnen kleuren' }).click()
    await page.getByRole('list', { name: 'Zinnen in de brief' }).waitFor()
  },
  overgenomen: async ({ page, openExample }) => {
    await openExample('Afwijzing bijzondere bijstand')
    await page.getByRole('button', { name: /veilige vervanging/ }).click()
    await page.getByText('in één keer ongedaan').waitFor()
  },
  'een-thema': async ({ page, openExample }) => {
    await openExample('Uitnodiging voor een gesprek')
    await page.getByRole('button', { name: /^Te doen/ }).click()
  },
  sjabloon: async ({ page, folder, answerDialogs }) => {
    const file = path.join(folder, 'Sjabloon verlenging.html')
    writeFileSync(file, TEMPLATE)
    await answerDialogs(file)
    await page.getByRole('button', { name: 'Brief openen' }).click()
    await page.getByRole('textbox', { name: 'Brief' }).waitFor()
  },
  tabel: async ({ page, folder, answerDialogs }) => {
    const file = path.join(folder, 'Overzicht.html')
    const rows = [
      ['Termijn', 'Bedrag', 'Wat u doet'],
      ['1 mei 2026', '€ 80,00', 'U belt ons teneinde een regeling te treffen.'],
      ['1 juni 2026', '', 'U betaalt de rest.'],
    ]
    const table = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')
    writeFileSync(file, `<p>Geachte mevrouw Jansen,</p><p>Hieronder staat wat u betaalt.</p><table>${table}</table><p>Vragen? Bel ons: 14 012.</p>`)
    await answerDialogs(file)
    await page.getByRole('button', { name: 'Brief openen' }).click()
    await page.getByRole('textbox', { name: 'Brief' }).waitFor()
  },
  'pictogram-aangeboden': async ({ page, folder, answerDialogs }) => {
    const file = path.join(folder, 'Parkeerbon.html')
    writeFileSync(file, BILL)
    await answerDialogs(file)
    await page.getByRole('button', { name: 'Brief openen' }).click()
    await page.getByRole('article').filter({ hasText: '“dient' }).getByRole('button').first().click()
    await page.getByRole('button', { name: /^Zet het pictogram erbij/ }).waitFor()
  },
  pictogram: async (window) => {
    await SCREENS['pictogram-aangeboden']?.(window)
    await window.page.getByRole('button', { name: /^Zet het pictogram erbij/ }).click()
    await window.page.getByRole('region', { name: /^Pictogrammen in de brief/ }).scrollIntoViewIfNeeded()
  },
  rapport: async ({ page, openExample }) => {
    await openExample('Afwijzing bijzondere bijstand')
    await page.getByRole('button', { name: 'Rapport' }).click()
  },
  keuzes: async ({ page, openExample }) => {
    await openExample('Afwijzing bijzondere bijstand')
    await page.getByRole('button', { name: 'Aanpassen' }).click()
    await page.getByRole('combobox', { name: 'Soort brief' }).selectOption({ label: 'Boete' })
  },
  huisstijl: async ({ page, folder, command, answerDialogs, openExample }) => {
    await openExample('Afwijzing bijzondere bijstand')
    const team = path.join(folder, 'Huisstijl jeugdteam')
    mkdirSync(path.join(team, 'blokken'), { recursive: true })
    writeFileSync(path.join(team, 'huisstijl.json'), '{\n  "naam": "Jeugdteam",\n  "aanspreekvorm": "je",\n  "telefoonnummers": ["bel de balie"]\n}')
    writeFileSync(path.join(team, 'blokken/contact.md'), '# Vragen?\n\nApp ons.\n')
    await command('house-style')
    for (const one of [path.resolve(import.meta.dirname, '../../docs/handleiding/huisstijl-voorbeeld'), team]) {
      await answerDialogs(one)
      await page.getByRole('button', { name: /^(?:Map kiezen|Nog een map kiezen)$/ }).click()
      await page.getByText(one).waitFor()
    }
    // The pictures don't show where this computer keeps its files.
    await page
      .locator('.house-folders .address')
      .evaluateAll((all) => all.forEach((one, index) => (one.textContent = `H:\\Huisstijl\\${['gemeente', 'jeugdteam'][index]}`)))
  },
  'huisstijl-leeg': async ({ page }) => {
    await page.getByRole('button', { name: 'Huisstijl' }).click()
    await page.getByRole('dialog').waitFor()
  },
  'huisstijl-brief': async (window) => {
    await SCREENS['huisstijl']?.(window)
    await window.page.keyboard.press('Escape')
    await window.page.getByRole('region', { name: 'Huisstijl' }).waitFor()
  },
  'blok-invoegen': async ({ page, openExample }) => {
    await openExample('Afwijzing bijzondere bijstand')
    await page.getByRole('button', { name: 'Blok invoegen' }).click()
  },
  'laat-staan-waar': async (window) => {
    await SCREENS['melding']?.(window)
    await window.page.getByRole('button', { name: 'Laat staan…' }).click()
    await window.page.getByRole('radio', { name: /^In al onze brieven/ }).check()
  },
  'blijft-staan': async (window) => {
    await SCREENS['melding']?.(window)
    await window.page.getByRole('button', { name: 'Laat staan…' }).click()
    await window.page.getByRole('textbox', { name: 'Uw naam' }).fill('M. de Wit')
    await window.page.getByRole('button', { name: 'Laat staan', exact: true }).click()
    await window.page.getByRole('region', { name: 'Dit laat u staan' }).scrollIntoViewIfNeeded()
  },
  concept: async ({ page, folder }) => {
    const drafts = path.join(folder, 'instellingen/concepten')
    mkdirSync(drafts, { recursive: true })
    const id = '6f1f2c9e-52a4-4a53-9c0e-0d1b7a1c0001'
    const blocks = [{ id: 'b1', kind: 'paragraph', text: 'Geachte heer,', placeholders: [], marks: [] }]
    const name = 'Uitnodiging voor een gesprek.txt'
    const savedAt = '2026-04-07T09:41:00.000Z'
    writeFileSync(path.join(drafts, `${id}.json`), JSON.stringify({ version: 1, id, name, openedAs: name, path: null, stamp: null, savedAt, blocks }))
    await page.reload()
    await page.getByRole('dialog').waitFor()
  },
  'eerst-bewaren': async ({ page, openExample }) => {
    await openExample('Afwijzing bijzondere bijstand')
    await page.getByRole('button', { name: /veilige vervanging/ }).click()
    await page.getByRole('button', { name: 'Openen' }).click()
    await page.getByRole('dialog').waitFor()
  },
  'wat-meten-wij': async ({ page, openExample }) => {
    await openExample('Aanmaning terugbetalen uitkering')
    await page.getByRole('button', { name: 'Wat meten wij?' }).click()
    await page.getByText('Flesch-Douma').waitFor()
  },
  regels: async ({ page, command }) => {
    await command('rulebook')
    await page.locator('summary').first().click()
  },
  over: async ({ page, command }) => {
    await command('about')
    await page.getByRole('dialog').waitFor()
  },
}

test.use({ shared: true })

for (const colours of ['licht', 'donker'] as const) {
  for (const [name, reach] of Object.entries(SCREENS)) {
    test(`${name} (${colours}) keeps to WCAG as far as axe can see`, async ({ window }) => {
      const { page } = window
      await page.getByRole('heading', { name: 'Is uw brief duidelijk?' }).waitFor()
      if (colours === 'donker') await page.getByRole('button', { name: 'Maak het scherm donker' }).click()
      await reach(window)
      await keepPicture(window, `${name}-${colours}`)
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode(true)
        .options({ resultTypes: ['violations'] })
        .analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary ?? ''}`).join('; ')}`)).toEqual([])
    })
  }
}

test.describe('enlarged', () => {
  // How far a page is enlarged is remembered.
  test.use({ shared: false })

  test('at 200 % everything is in one column, and nothing falls off', async ({ window }) => {
    const { app, page, openExample } = window
    await openExample('Afwijzing bijzondere bijstand')
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2))
    await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThan(700)
    await keepPicture(window, 'vergroot')
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
    const [paper, side] = [await page.locator('.paper').boundingBox(), await page.locator('.side').boundingBox()]
    expect(paper === null || side === null ? null : side.y >= paper.y + paper.height).toBe(true)
  })
})

const IN_DARK: readonly string[] = ['start-donker', 'brief-donker', 'melding-donker', 'wat-weegt-mee-donker', 'zinnen-kleuren-donker']

/** With SCHERMEN=1 the pictures in docs/schermen are made anew. */
async function keepPicture({ app }: OpenWindow, name: string): Promise<void> {
  if (process.env['SCHERMEN'] !== '1' || (name.endsWith('-donker') && !IN_DARK.includes(name))) return
  const png = await app.evaluate(async ({ BrowserWindow }) => {
    await new Promise((resolve) => setTimeout(resolve, 500))
    const picture = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage()
    return picture?.toPNG().toString('base64') ?? ''
  })
  writeFileSync(path.resolve(import.meta.dirname, '../../docs/schermen', `${name}.png`), Buffer.from(png, 'base64'))
}

const TEMPLATE = `<p>Gemeente Voorbeeld<br>Postbus 12, 1234 AB Voorbeeld</p>
<h1>Uw parkeervergunning is verlengd</h1>
<p>Geachte {{aanhef}} {{achternaam}},</p>
<p>Uw parkeervergunning loopt af op <b>{{einddatum}}</b>. U hebt verlenging aangevraagd. Wij verlengen uw vergunning met een jaar.</p>
<h2>Wat moet u doen?</h2>
<ul><li>Betaal € {{bedrag}} vóór {{betaaldatum}}.</li><li>Leg de <i>nieuwe</i> kaart achter de voorruit.</li></ul>
<p>Hebt u vragen? Dan dient u contact op te nemen met team Parkeren, telefoon {{telefoonnummer}}.</p>
<p>Met vriendelijke groet,</p><p>{{behandelaar}}</p>`

const BILL = `<h1>Betaal uw parkeerbon</h1>
<p>Geachte mevrouw Jansen,</p>
<p>U krijgt een parkeerbon van € 80. U hebt op 3 maart 2026 geen parkeergeld betaald.</p>
<p>U dient het bedrag vóór 1 mei 2026 over te maken op rekening NL91 ABNA 0417 1643 00 van de gemeente Voorbeeld.</p>
<p>Vragen? Bel ons: 14 020.</p>
<p>Met vriendelijke groet,</p><p>Gemeente Voorbeeld</p>`
