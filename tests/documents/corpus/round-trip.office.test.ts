import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LETTERS } from './all-letters.ts'
import { rewriteLetter, type RoundTrip } from './round-trip.ts'

const MODES = ['clean', 'tracked', 'comments'] as const

function has(program: string, flag: string): boolean {
  try {
    execFileSync(program, [flag], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

interface Word {
  readonly text: string
  /** Where it begins and how high its letters are, in points. */
  readonly look: string
}

/** A line of a page. */
interface Line {
  readonly text: string
  readonly words: readonly Word[]
}

describe.skipIf(!has('soffice', '--version') || !has('pdftotext', '-v'))('LibreOffice opent en drukt af wat wij schrijven', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'klare-brief-'))
  const trips = new Map<string, RoundTrip>()

  const convert = (from: string, to: string): void => {
    const files = readdirSync(path.join(folder, from))
    const out = path.join(folder, `${from}-${to}`)
    // One file that stops LibreOffice must not hide the others.
    for (let at = 0; at < files.length; at += 40) {
      const some = files.slice(at, at + 40)
      execFileSync('soffice', ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', to, '--outdir', out, ...some], {
        cwd: path.join(folder, from),
        stdio: 'ignore',
      })
    }
  }

  beforeAll(async () => {
    for (const name of ['origineel', ...MODES]) mkdirSync(path.join(folder, name))
    for (const [index, { name, make }] of LETTERS.entries()) {
      const bytes = make()
      writeFileSync(path.join(folder, 'origineel', fileOf(index, name)), bytes)
      for (const mode of MODES) {
        const trip = await rewriteLetter(bytes, name, mode)
        trips.set(`${mode} ${name}`, trip)
        writeFileSync(path.join(folder, mode, fileOf(index, name)), trip.bytes)
      }
    }
    convert('origineel', 'pdf')
    convert('clean', 'pdf')
    convert('tracked', 'txt')
    convert('comments', 'txt')
  }, 1_800_000)

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  describe.each(LETTERS.map(({ name }, index) => ({ name, index })))('$name', ({ name, index }) => {
    const result = (mode: string, kind: string) => path.join(folder, `${mode}-${kind}`, fileOf(index, name).replace(/\.[^.]*$/, `.${kind}`))
    const trip = (mode: (typeof MODES)[number]) => {
      const found = trips.get(`${mode} ${name}`)
      if (found === undefined) throw new Error(`${mode} ${name} is niet geschreven`)
      return found
    }

    it('laat op de bladzijde alles staan wat niet veranderd is', () => {
      const [before, after] = [linesOf(result('origineel', 'pdf')), linesOf(result('clean', 'pdf'))]
      const { before: old, after: now } = trip('clean')
      const kept = old.filter((block) => now.some((one) => one.id === block.id && one.text === block.text)).map(({ text }) => flat(text))
      const changed = old.filter((block) => !now.some((one) => one.id === block.id && one.text === block.text)).map(({ text }) => flat(text))
      const stays = (line: Line) => kept.some((text) => text.includes(flat(line.text))) && !changed.some((text) => text.includes(flat(line.text)))
      // A line may come to stand beside another, in a table or a frame: its first word tells where it begins.
      const looks = new Set(after.flatMap(({ words }) => words.map(({ text, look }) => `${look} ${text}`)))
      const moved = before.filter((line) => line.text.length > 3 && stays(line)).flatMap(({ words }) => words.slice(0, 1))
      expect(moved.filter(({ text, look }) => !looks.has(`${look} ${text}`))).toEqual([])
      // What is new is read on the page, word for word.
      const visible = wordsOf(before)
      const shown = now.filter((block) =>
        old.some((one) => one.id === block.id && one.text !== block.text && wordsOf([one]).every((word) => visible.includes(word))),
      )
      expect(wordsOf(shown).filter((word) => !wordsOf(after).includes(word))).toEqual([])
    })

    it('opent met bijgehouden wijzigingen en met opmerkingen', () => {
      expect([existsSync(result('tracked', 'txt')), existsSync(result('comments', 'txt'))]).toEqual([true, true])
      const added = wordsOf(trip('tracked').after).filter((word) => !wordsOf(trip('tracked').before).includes(word))
      const text = flat(readFileSync(result('tracked', 'txt'), 'utf8'))
      const visible = flat(readFileSync(result('comments', 'txt'), 'utf8'))
      const seen = wordsOf(trip('tracked').before).some((word) => visible.includes(word))
      if (seen && added.length > 0) expect(added.filter((word) => text.includes(word)).length).toBeGreaterThan(0)
    })
  })
})

/** Two letters may have the same name but for its end. */
function fileOf(index: number, name: string): string {
  return `${index}-${name}`
}

function wordsOf(blocks: readonly { readonly text: string }[]): readonly string[] {
  return blocks.flatMap(
    ({ text }) =>
      text
        .toLowerCase()
        .replaceAll('\u00ad', '')
        .match(/\p{L}{2,}/gu) ?? [],
  )
}

/** Without white space and what a page may show otherwise: capitals, a soft hyphen. */
function flat(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replaceAll('\u2011', '-')
    .replace(/\s+/g, '')
}

function linesOf(pdf: string): readonly Line[] {
  const html = execFileSync('pdftotext', ['-bbox-layout', pdf, '-'], { encoding: 'utf8' })
  return [...html.matchAll(/<line [^>]*>(.*?)<\/line>/gs)].map(([, inside = '']) => {
    const found = [...inside.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" [^>]*yMax="([\d.]+)">([^<]*)<\/word>/g)]
    const words = found.map(([, x, top, bottom, text = '']) => ({ text, look: `x ${Number(x).toFixed(0)}, ${(Number(bottom) - Number(top)).toFixed(1)} hoog` }))
    return { text: words.map(({ text }) => text).join(' '), words }
  })
}
