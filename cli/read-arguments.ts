import { parseArgs } from 'node:util'
import { SEVERITIES, type Severity } from '../engine/finding/finding.ts'
import { LETTER_TYPES, type LetterType } from '../engine/letter/letter-type.ts'
import type { Stage } from '../engine/letter/letter.ts'
import { REPORT_FORMATS, type ReportFormatName } from '../reports/write-report.ts'
import { nearest } from '../session/house-style/nearest.ts'

export interface CheckArguments {
  readonly command: 'check'
  readonly paths: readonly string[]
  readonly format: ReportFormatName
  readonly output: string | null
  readonly sentences: boolean
  readonly text: boolean
  readonly stage: Stage | null
  readonly houseStyles: readonly string[]
  readonly ignores: string | null
  readonly letterTypes: readonly LetterType[]
  readonly failOn: Severity | 'none'
  readonly jobs: number
  readonly since: string | null
}

export interface RewriteArguments {
  readonly command: 'rewrite'
  readonly paths: readonly string[]
  readonly output: string
  readonly accept: 'safe' | 'all'
  readonly as: 'clean' | 'tracked' | 'comments'
  readonly houseStyles: readonly string[]
  readonly ignores: string | null
  readonly letterTypes: readonly LetterType[]
  readonly stage: Stage | null
}

export type Arguments =
  | CheckArguments
  | RewriteArguments
  | { readonly command: 'rules' }
  | { readonly command: 'explain'; readonly ruleId: string }
  | { readonly command: 'words'; readonly folder: string }
  | { readonly command: 'house-style'; readonly folders: readonly string[] }
  | { readonly command: 'help' }
  | { readonly command: 'version' }

/** Wrong use of the command line; `message` is Dutch. */
export class WrongUse extends Error {}

/** Throws `WrongUse`. */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv)
  if (values.version === true) return { command: 'version' }
  const [command, ...rest] = positionals
  if (values.help === true || command === 'help') return { command: 'help' }
  switch (command) {
    case 'check':
      return readCheck(values, rest)
    case 'rewrite':
      return readRewrite(values, rest)
    case 'rules':
      return { command: 'rules' }
    case 'explain':
      return { command: 'explain', ruleId: only(rest, 'de naam van één regel, zoals: klare-brief explain lange-zin') }
    case 'words':
      if (rest[0] !== 'check') throw new WrongUse('Gebruik: klare-brief words check <map>.')
      return { command: 'words', folder: only(rest.slice(1), 'één map met woordenlijsten') }
    case 'house-style':
      if (rest.length === 0) throw new WrongUse('Noem een of meer mappen met een huisstijl, zoals: klare-brief house-style huisstijl')
      return { command: 'house-style', folders: rest }
    case undefined:
      throw new WrongUse('Zeg wat u wilt doen, bijvoorbeeld: klare-brief check brief.docx')
    default:
      throw new WrongUse(`“${command}” kennen wij niet.${meant(command, COMMANDS)} Kies uit: ${COMMANDS.join(', ')}.`)
  }
}

const COMMANDS = ['check', 'rewrite', 'rules', 'explain', 'words', 'house-style']

const OPTIONS = {
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
  sentences: { type: 'boolean' },
  text: { type: 'boolean' },
  stage: { type: 'string' },
  'house-style': { type: 'string', multiple: true },
  ignores: { type: 'string' },
  'letter-type': { type: 'string', multiple: true },
  'fail-on': { type: 'string' },
  jobs: { type: 'string' },
  since: { type: 'string' },
  accept: { type: 'string' },
  as: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true })
  } catch (cause) {
    throw new WrongUse(wrongOption(cause instanceof Error ? cause.message : '', argv))
  }
}

/** Node says in English what it can't read, and only there which option. */
function wrongOption(message: string, argv: readonly string[]): string {
  const long = /'[^']*?(--[a-z-]+)/.exec(message)?.[1]
  const option = long ?? /'(-[^', ]+)/.exec(message)?.[1]
  if (option === undefined) return 'De opdracht klopt niet.'
  const name = option.replace(/^-+/, '')
  const known = Object.entries(OPTIONS).find(([one]) => one === name)?.[1]
  if (known?.type === 'string') return `Bij ${option} hoort nog iets. Kijk in de uitleg wat u daar invult.`
  if (known?.type === 'boolean') return `Bij ${option} hoort niets. Laat weg wat erachter staat.`
  return `De optie “${argv.find((one) => one.startsWith(option)) ?? option}” kennen wij niet.${meant(option, OPTION_NAMES)}`
}

const OPTION_NAMES = Object.keys(OPTIONS).map((name) => `--${name}`)

function meant(word: string, names: readonly string[]): string {
  const near = nearest(word, names)
  return near === undefined ? '' : ` Bedoelt u ${near}?`
}

type Values = ReturnType<typeof parse>['values']

function readCheck(values: Values, paths: readonly string[]): CheckArguments {
  if (paths.length === 0) throw new WrongUse('Noem een bestand of map, of - voor tekst die u invoert.')
  return {
    command: 'check',
    paths,
    format: choose(values.format ?? 'text', REPORT_FORMATS, '--format'),
    output: values.output ?? null,
    sentences: values.sentences ?? false,
    text: values.text ?? false,
    failOn: choose(values['fail-on'] ?? 'fout', [...SEVERITIES, 'none'] as const, '--fail-on'),
    jobs: readJobs(values.jobs),
    since: values.since ?? null,
    ...readShared(values),
  }
}

function readRewrite(values: Values, paths: readonly string[]): RewriteArguments {
  if (paths.length === 0) throw new WrongUse('Noem een of meer brieven om te herschrijven.')
  if (values.output === undefined) throw new WrongUse('Noem met --output de map waar de nieuwe brieven komen.')
  return {
    command: 'rewrite',
    paths,
    output: values.output,
    accept: choose(values.accept ?? 'safe', ['safe', 'all'] as const, '--accept'),
    as: choose(values.as ?? 'clean', ['clean', 'tracked', 'comments'] as const, '--as'),
    ...readShared(values),
  }
}

function readShared(values: Values) {
  return {
    stage: values.stage === undefined ? null : choose(values.stage, ['sjabloon', 'brief'] as const, '--stage'),
    houseStyles: values['house-style'] ?? [],
    ignores: values.ignores ?? null,
    letterTypes: (values['letter-type'] ?? []).map((type) => choose(type, LETTER_TYPES, '--letter-type')),
  }
}

function readJobs(jobs: string | undefined): number {
  if (jobs === undefined) return 0
  const count = Number(jobs)
  if (!Number.isInteger(count) || count < 1 || count > 64) throw new WrongUse('Kies bij --jobs een getal van 1 tot en met 64.')
  return count
}

function choose<Choice extends string>(value: string, choices: readonly Choice[], option: string): Choice {
  const chosen = choices.find((choice) => choice === value)
  if (chosen === undefined) throw new WrongUse(`“${value}” kan niet bij ${option}.${meant(value, choices)} Kies uit: ${choices.join(', ')}.`)
  return chosen
}

function only(rest: readonly string[], what: string): string {
  const [value, ...more] = rest
  if (value === undefined || more.length > 0) throw new WrongUse(`Noem ${what}.`)
  return value
}
