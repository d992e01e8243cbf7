import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import * as v from 'valibot'
import type { Settings } from '../engine/rule/settings.ts'
import { compileWordList } from '../wordlists/compile-word-list.ts'

export interface HouseStyleOutcome {
  readonly settings: Settings
  /** Dutch sentences that name file and line. */
  readonly complaints: readonly string[]
  /** Why the folder can't be used at all; null when it can. */
  readonly unusable: string | null
}

const SETTINGS_FILE = 'huisstijl.json'
/** As a spreadsheet saves it: with tabs, or with semicolons. */
const WORDS_FILES = ['woorden.tsv', 'woorden.csv']

const HOUSE_STYLE = v.partial(
  v.strictObject({
    doel: v.picklist(['A2', 'B1']),
    aanspreekvorm: v.picklist(['u', 'je']),
    zinslengte: v.strictObject({ tip: v.number(), waarschuwing: v.number() }),
    brieflengte: v.strictObject({ tip: v.number(), waarschuwing: v.number() }),
    bezwaarweken: v.number(),
    regels: v.record(v.string(), v.picklist(['aan', 'uit'])),
    toegestaan: v.array(v.string()),
    telefoonnummers: v.array(v.string()),
  }),
)

/** Reads a house style folder: `huisstijl.json` and `woorden.tsv`, either may be absent. The folder is never written to. */
export async function readHouseStyle(folder: string, base: Settings): Promise<HouseStyleOutcome> {
  const found = await stat(folder).catch(() => null)
  if (found?.isDirectory() !== true) return { settings: base, complaints: [], unusable: `De map met de huisstijl “${folder}” is er niet. Controleer de naam.` }
  const complaints: string[] = []
  const settings = await readSettings(path.join(folder, SETTINGS_FILE), base, complaints)
  const ownEntries = (await Promise.all(WORDS_FILES.map((file) => readWords(path.join(folder, file), complaints)))).flat()
  return { settings: { ...settings, ownEntries }, complaints, unusable: null }
}

async function readSettings(file: string, base: Settings, complaints: string[]): Promise<Settings> {
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) return base
  try {
    const parsed = v.parse(HOUSE_STYLE, JSON.parse(text))
    return {
      ...base,
      target: parsed.doel ?? base.target,
      addressForm: parsed.aanspreekvorm ?? base.addressForm,
      sentenceLength: parsed.zinslengte === undefined ? base.sentenceLength : { tip: parsed.zinslengte.tip, warning: parsed.zinslengte.waarschuwing },
      letterLength: parsed.brieflengte === undefined ? base.letterLength : { tip: parsed.brieflengte.tip, warning: parsed.brieflengte.waarschuwing },
      objectionWeeks: parsed.bezwaarweken ?? base.objectionWeeks,
      rules: { ...base.rules, ...parsed.regels },
      allowedTerms: parsed.toegestaan ?? base.allowedTerms,
      phoneNumbers: parsed.telefoonnummers ?? base.phoneNumbers,
    }
  } catch (cause) {
    const what = v.isValiError(cause) ? cause.issues.map((one) => v.getDotPath(one) ?? '').join(', ') : 'dit is geen geldige JSON'
    complaints.push(`${file}: ${what} klopt niet. De standaard blijft gelden.`)
    return base
  }
}

async function readWords(file: string, complaints: string[]): Promise<Settings['ownEntries']> {
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) return []
  const compiled = compileWordList(file.endsWith('.csv') ? withTabs(text) : text, file)
  complaints.push(...compiled.complaints.map((complaint) => `${complaint.file}:${complaint.line}: ${complaint.message}`))
  return compiled.list.entries
}

/** A Dutch spreadsheet's CSV: semicolons, quotation marks around cells that hold one. The first line may have Dutch names. */
function withTabs(csv: string): string {
  const [head = '', ...lines] = csv.split(/\r?\n/)
  const cells = (line: string) => [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map((match) => (match[1]?.replaceAll('""', '"') ?? match[2] ?? '').trim()).join('\t')
  const names = cells(head.replace(/^\uFEFF/, '').toLowerCase())
  return [names.startsWith('term\talternatives') ? names : 'term\talternatives', ...(/^(?:term|woord|niet|moeilijk)/.test(names) ? [] : [cells(head)]), ...lines.map(cells)].join('\n')
}
