import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../documents/read-document.ts'
import { STANDARD_SETTINGS } from '../../engine/rule/settings.ts'
import { checkLetter } from '../../rules/check-letter.ts'
import { RULES } from '../../rules/index.ts'

const FOLDER = '../shared/inputs'
const names = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.txt')) : []
const ADDRESS = /https?:\/\/\S+|www\.\S+|\S+@\S+\.\w+/g
/** Rules about words; that a phone number stands only in the letterhead is said of the letterhead, and rightly. */
const WORD_RULES = new Set(RULES.filter((rule) => rule.scope === 'block' && rule.unit === 'woord').map((rule) => rule.id))
const OUTSIDE = new Set(['letterhead', 'footer', 'footnote', 'salutation'])

describe.skipIf(names.length === 0)('vijf echte teksten van de overheid', () => {
  for (const name of names) {
    it(`${name}: geen woordmelding in briefhoofd, voet, voetnoot, webadres of invulveld`, async () => {
      const start = performance.now()
      const outcome = await readDocument(new Uint8Array(readFileSync(path.join(FOLDER, name))), name, {})
      if (outcome.step === 'unreadable') throw new Error(outcome.unreadable.message)
      const { letter, findings } = checkLetter(outcome.document.letter, { ...STANDARD_SETTINGS, today: '2026-03-03' })
      expect(performance.now() - start).toBeLessThan(10_000)
      const blocks = new Map(letter.blocks.map((block) => [block.id, block]))
      const wrong = findings
        .filter((finding) => WORD_RULES.has(finding.ruleId))
        .flatMap((finding) =>
          finding.places.filter((place) => {
            const block = blocks.get(place.block)
            if (block === undefined) return true
            const inAddress = [...block.text.matchAll(ADDRESS)].some((match) => place.start >= match.index && place.end <= match.index + match[0].length)
            const inField = block.placeholders.some((field) => place.start < field.end && place.end > field.start && finding.ruleId !== 'invulveld-vergeten')
            return OUTSIDE.has(block.kind) || inAddress || inField
          }).map((place) => `${finding.ruleId}: ${blocks.get(place.block)?.text.slice(place.start, place.end)}`),
        )
      expect(wrong).toEqual([])
      expect(findings.length).toBeGreaterThan(10)
    })
  }
})
