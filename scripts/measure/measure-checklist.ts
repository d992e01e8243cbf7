import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { readDocument } from '../../documents/read-document.ts'
import { STANDARD_SETTINGS } from '../../engine/rule/settings.ts'
import { checkLetter } from '../../rules/check-letter.ts'
import type { LetterType } from '../../engine/letter/letter-type.ts'

interface Label {
  readonly file: string
  readonly types: readonly LetterType[]
  readonly ontbreekt: readonly string[]
  readonly onjuist: readonly string[]
}

const FOLDER = 'tests/blind'
/** the first set was used for development after its first run; so were the second to the twelfth, each after its own. */
const LABELS = ['labels.json', 'second/labels.json', 'third/labels.json', 'fourth/labels.json', 'fifth/labels.json', 'sixth/labels.json', 'seventh/labels.json', 'eighth/labels.json', 'ninth/labels.json', 'tenth/labels.json', 'eleventh/labels.json', 'twelfth/labels.json', 'thirteenth/labels.json', 'fourteenth/labels.json'].filter((name) => existsSync(path.join('tests/blind', name)))

/** Letter types and checklist against the labels of the blind letters. `details`: every difference on a line. */
export async function measureChecklist(details = false): Promise<void> {
  for (const file of LABELS) await measureSet(file, details)
}

async function measureSet(file: string, details: boolean): Promise<void> {
  console.log(`${FOLDER}/${file}`)
  const labels: readonly Label[] = JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8'))
  const recognised = { right: 0, wrong: [] as string[] }
  for (const [name, pick] of [['soort herkend', false], ['soort gegeven', true]] as const) {
    const tally = { hit: 0, missed: 0, false: 0 }
    for (const label of labels) {
      const outcome = await readDocument(new Uint8Array(readFileSync(path.join(FOLDER, label.file))), path.basename(label.file), {})
      if (outcome.step === 'unreadable') throw new Error(`${label.file}: ${outcome.unreadable.message}`)
      const checked = checkLetter(outcome.document.letter, { ...STANDARD_SETTINGS, today: '2026-03-03', letterTypes: pick ? label.types : [] })
      if (!pick) {
        const types = checked.facts.types.map(({ type }) => type)
        if (label.types.some((type) => types.includes(type))) recognised.right++
        else recognised.wrong.push(`${label.file}: ${label.types.join('+')} gelezen als ${checked.facts.types.map(({ type, because }) => `${type} (${because})`).join('+')}`)
      }
      const expected = new Set([...label.ontbreekt.map((id) => `${id} ontbreekt`), ...label.onjuist.map((id) => `${id} onjuist`)])
      const found = new Set(checked.checklist.filter((item) => item.demand === 'verplicht' && (item.status === 'ontbreekt' || item.status === 'onjuist')).map((item) => `${item.id} ${item.status}`))
      for (const one of found) {
        if (expected.has(one)) tally.hit++
        else {
          tally.false++
          if (details) console.log(`  vals alarm (${name}) ${label.file}: ${one}`)
        }
      }
      for (const one of expected) {
        if (found.has(one)) continue
        tally.missed++
        const places = checked.checklist.find((item) => item.id === one.split(' ')[0])?.places ?? []
        const quotes = places.map((place) => outcome.document.letter.blocks.find((block) => block.id === place.block)?.text.slice(place.start, place.end))
        if (details) console.log(`  gemist (${name}) ${label.file}: ${one}; gezien in: ${JSON.stringify(quotes)}`)
      }
    }
    const precision = tally.hit / (tally.hit + tally.false)
    const recall = tally.hit / (tally.hit + tally.missed)
    console.log(`checklist (${name}): ${labels.length} brieven, precisie ${precision.toFixed(3)}, vangst ${recall.toFixed(3)}, F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)} (${tally.hit} raak, ${tally.false} vals alarm, ${tally.missed} gemist)`)
  }
  console.log(`soort brief herkend: ${recognised.right} van ${labels.length}`)
  if (details) for (const line of recognised.wrong) console.log(`  ${line}`)
}

export default (argv: readonly string[]) => measureChecklist(argv.includes('--details'))
