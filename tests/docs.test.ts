import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { rulePages } from '../scripts/rule-pages.ts'

describe('documentatie', () => {
  it('de bladzijden van de regels zijn vers: npm run docs', () => {
    const pages = rulePages()
    const stale = [...pages].filter(([name, page]) => !existsSync(path.join('docs/regels', name)) || readFileSync(path.join('docs/regels', name), 'utf8') !== page).map(([name]) => name)
    expect({ stale, orphaned: readdirSync('docs/regels').filter((name) => !pages.has(name)) }).toEqual({ stale: [], orphaned: [] })
  })
  it('elke dependency heeft een regel in docs/dependencies.md', () => {
    const manifest: { devDependencies: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'))
    const told = readFileSync('docs/dependencies.md', 'utf8')
    const untold = Object.keys(manifest.devDependencies).filter((name) => !isTold(name, told))
    expect(untold).toEqual([])
  })
})

function isTold(name: string, told: string): boolean {
  if (told.includes(name)) return true
  const family = /^(@types|@nl-design-system-candidate|@utrecht|@testing-library)\//.exec(name)?.[1]
  if (family !== undefined) return told.includes(`${family}/`)
  const prosemirror = /^prosemirror-(.+)$/.exec(name)?.[1]
  return prosemirror !== undefined && /prosemirror-\{[^}]*\}/.exec(told)?.[0].includes(prosemirror) === true
}
