import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { STANDARD_SETTINGS } from '../../engine/rule/settings.ts'
import { checkLetter } from '../../rules/check-letter.ts'
import { readHouseStyle } from '../../session/read-house-style.ts'
import { letterOf } from '../support/letter-of.ts'
import { runCli } from '../support/run-cli.ts'
import { scratchFolder } from '../support/scratch-folder.ts'

const base = { ...STANDARD_SETTINGS, today: '2026-03-03' }
const scratch = scratchFolder()

function folderWith(name: string, files: Readonly<Record<string, string>>): string {
  const folder = path.join(scratch, name)
  mkdirSync(folder)
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text)
  return folder
}

describe('huisstijl', () => {
  it('neemt keuzes en eigen woorden over', async () => {
    const folder = folderWith('goed', {
      'huisstijl.json': JSON.stringify({ doel: 'A2', aanspreekvorm: 'je', zinslengte: { tip: 12, waarschuwing: 18 }, regels: { 'begrip-ontbreekt': 'aan' }, toegestaan: ['bescheiden'] }),
      'woorden.tsv': 'term\talternatives\tkind\nde stadspas\tde pas\tzelfstandig naamwoord\n',
    })
    const { settings, complaints, unusable } = await readHouseStyle(folder, base)
    expect([complaints, unusable]).toEqual([[], null])
    expect(settings).toMatchObject({ target: 'A2', addressForm: 'je', sentenceLength: { tip: 12, warning: 18 }, rules: { 'begrip-ontbreekt': 'aan' } })
    const words = checkLetter(letterOf('Neem de stadspas mee.'), settings).findings.map((finding) => finding.actual)
    expect(words).toContain('stadspas')
  })
  it('leest een lijst van twee kolommen uit een spreadsheet', async () => {
    const folder = folderWith('csv', { 'woorden.csv': '\uFEFFNiet;Wel\r\nklantcontactcentrum;balie\r\n"de ""stip"" op de horizon";ons doel\r\n' })
    const { settings, complaints } = await readHouseStyle(folder, base)
    expect(complaints).toEqual([])
    expect(settings.ownEntries.map((entry) => [entry.term, entry.alternatives[0]?.text])).toEqual([
      ['klantcontactcentrum', 'balie'],
      ['de "stip" op de horizon', 'ons doel'],
    ])
  })
  it('zegt wat er niet klopt, en houdt de standaard', async () => {
    const folder = folderWith('fout', { 'huisstijl.json': '{"doel": "C1"}', 'woorden.tsv': 'term\talternatives\nfoefelen\t\n' })
    const { settings, complaints } = await readHouseStyle(folder, base)
    expect(settings.target).toBe('B1')
    expect(complaints.map((line) => line.replace(/^.*fout\//, ''))).toEqual(['huisstijl.json: doel klopt niet. De standaard blijft gelden.', expect.stringContaining('woorden.tsv:2: Bij “foefelen” staat geen alternatief.')])
  })
  it('zegt het wanneer de map er niet is, en stopt dan', () => {
    const { status, stderr } = runCli(['check', 'electron/examples', '--house-style', path.join(scratch, 'weg')])
    expect([status, stderr]).toEqual([2, expect.stringContaining('is er niet. Controleer de naam.')])
  })
})
