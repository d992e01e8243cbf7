import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import { buildLetter } from '../engine/letter/build-letter.ts'
import { locatePlaces } from '../engine/letter/letter-text.ts'
import { STANDARD_SETTINGS, type Settings } from '../engine/rule/settings.ts'
import { checkLetter } from './check-letter.ts'

/**
 * All rules as one unified plugin: `unified().use(retextDutch).use(klareBrief)` gives a VFileMessage for each finding in
 * anyone's pipeline. Blocks are parted by empty lines. `settings.today` is the day of the check.
 */
export const klareBrief: Plugin<[Partial<Settings>?], Root> = (chosen = {}) => {
  const settings: Settings = { ...STANDARD_SETTINGS, ...chosen }
  return (_tree, file) => {
    const text = String(file)
    const letter = buildLetter(text.split(/\n{2,}/).map((block) => ({ kind: 'text', text: block })))
    const locate = locatePlaces(letter.blocks)
    const isWhole = letter.blocks.map((block) => block.text).join('\n\n') === text
    for (const finding of checkLetter(letter, settings).findings) {
      const place = finding.places[0]
      const at = place === undefined || !isWhole ? null : locate(place)
      const message = file.message(finding.reason, { ...(at === null ? {} : { place: { start: at.start, end: at.end } }), ruleId: finding.ruleId, source: 'klare-brief' })
      message.fatal = finding.severity === 'fout' ? true : finding.severity === 'waarschuwing' ? false : undefined
      message.actual = finding.actual ?? undefined
      message.expected = [...finding.expected]
      message.note = finding.note
      if (finding.url !== null) message.url = finding.url
    }
  }
}
