import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { RULES } from '../rules/index.ts'

/** What each room may import from the other rooms (docs/architecture.md). */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  wordlists: [],
  engine: ['wordlists'],
  rules: ['engine', 'wordlists'],
  documents: ['engine'],
  reports: ['engine'],
  session: ['documents', 'engine', 'reports', 'rules', 'wordlists'],
  cli: ['documents', 'engine', 'reports', 'rules', 'session', 'wordlists'],
  electron: ['documents', 'engine', 'reports', 'rules', 'session', 'wordlists'],
}
/** The window sees types of other rooms, and these files that hold nothing but names for people. */
const VIEW_NAMES = ['reports/dutch-names.ts', 'reports/rank-findings.ts', 'engine/finding/finding.ts']

interface Import {
  readonly file: string
  readonly target: string
  readonly typeOnly: boolean
}

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => /\.tsx?$/.test(file) && statSync(file).isFile())
}

function importsOf(file: string): readonly Import[] {
  const source = readFileSync(file, 'utf8')
  return [...source.matchAll(/^(?:import|export)\s+(type\s)?[^'"]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm)].map((match) => {
    const target = match[2] ?? match[3] ?? ''
    return { file, target: target.startsWith('.') ? path.join(path.dirname(file), target) : target, typeOnly: match[1] !== undefined }
  })
}

describe('bouw van het huis', () => {
  for (const [room, allowed] of Object.entries(MAY_USE)) {
    it(`${room} kent alleen ${allowed.join(', ') || 'zichzelf'}`, () => {
      const strangers = sourceFiles(room)
        .flatMap(importsOf)
        .filter(({ target }) => {
          const other = target.split(path.sep)[0] ?? ''
          return other in MAY_USE || other === 'renderer' ? other !== room && !allowed.includes(other) : false
        })
      expect(strangers.map(({ file, target }) => `${file} → ${target}`)).toEqual([])
    })
  }
  it('engine en rules kennen Node, Electron en de pagina niet', () => {
    const effects = ['engine', 'rules', 'wordlists'].flatMap(sourceFiles).flatMap(importsOf).filter(({ target }) => /^(?:node:|electron$|react)/.test(target))
    expect(effects.map(({ file, target }) => `${file} → ${target}`)).toEqual([])
  })
  it('geen zuivere code kijkt op de klok', () => {
    const clocks = ['engine', 'rules', 'wordlists', 'reports'].flatMap(sourceFiles).filter((file) => /\bDate\.now\(|new Date\(\)|performance\.now\(|Math\.random\(/.test(readFileSync(file, 'utf8')))
    expect(clocks).toEqual([])
  })
  it('het venster kent van de andere kamers alleen types', () => {
    const values = sourceFiles('renderer')
      .flatMap(importsOf)
      .filter(({ target, typeOnly }) => !typeOnly && (target.split(path.sep)[0] ?? '') in MAY_USE && !VIEW_NAMES.includes(target))
    expect(values.map(({ file, target }) => `${file} → ${target}`)).toEqual([])
  })
  it('documents kent geen netwerk, en niemand anders dan ontwikkelscripts ook', () => {
    const network = Object.keys(MAY_USE).concat('renderer').flatMap(sourceFiles).flatMap(importsOf).filter(({ target }) => /^(?:node:)?(?:https?|net|tls|dgram|dns|http2)$/.test(target))
    expect(network.map(({ file, target }) => `${file} → ${target}`)).toEqual([])
  })
})

describe('regels', () => {
  it('elke regel heeft een eigen bestand dat zo heet', () => {
    const missing = RULES.filter((rule) => ![rule.theme, 'map'].some((folder) => existsSync(path.join('rules', folder, `${rule.id}.ts`)))).map((rule) => rule.id)
    expect(missing).toEqual([])
  })
  it('elk regelbestand staat in index.ts', () => {
    const files = ['begrijpelijk', 'bereikbaar', 'uitgelegd', 'te-doen', 'vriendelijk', 'map'].filter((theme) => existsSync(path.join('rules', theme))).flatMap((theme) => readdirSync(path.join('rules', theme)).filter((name) => name.endsWith('.ts')).map((name) => name.replace(/\.ts$/, '')))
    expect(files.filter((name) => !RULES.some((rule) => rule.id === name))).toEqual([])
  })
  it('elke regel zegt wie het vraagt en waarom, en elke id is uniek', () => {
    expect(RULES.filter(({ authority, why }) => authority.name.trim() === '' || authority.says.trim() === '' || why.trim().length < 40).map((rule) => rule.id)).toEqual([])
    expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length)
  })
})
