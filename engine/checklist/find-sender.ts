import { placeOf } from '../facts/letter-facts.ts'
import type { ChecklistSource, ElementState } from './checklist-source.ts'

const GREETING = /^(?:met (?:vriendelijke|hartelijke) groet(?:en)?|vriendelijke groet(?:en)?|hoogachtend|groet(?:en|jes)?|hartelijke groet(?:en)?|met de meeste hoogachting)[,.]?$/i
const ORGANISATION = /\b(?:gemeente|provincie|waterschap|hoogheemraadschap|ministerie|UWV|SVB|Sociale Verzekeringsbank|Belastingdienst|CAK|DUO|CJIB|RDW|GGD|dienst|team|afdeling|college van|burgemeester|directeur|heffingsambtenaar|namens|het bestuur|stichting|bureau|kantoor|agentschap|autoriteit|inspectie|fonds|belastingkantoor|belastingsamenwerking|omgevingsdienst|regio)\b/i

/** The sender: a name or organisation under the greeting, or an organisation in the letterhead or foot. */
export function findSender({ letter }: ChecklistSource): ElementState {
  const places = letter.blocks.flatMap((block) => {
    if (block.kind === 'closing') {
      const lines = block.text.split('\n').map((line) => line.trim())
      const named = lines.some((line) => line !== '' && !GREETING.test(line)) || block.placeholders.length > 0
      return named ? [placeOf(block, { start: 0, end: block.text.length })] : []
    }
    if (block.kind === 'letterhead' || block.kind === 'footer') {
      const match = ORGANISATION.exec(block.text)
      return match === null || isAddressee(block.text) ? [] : [placeOf(block, { start: match.index, end: match.index + match[0].length })]
    }
    return []
  })
  return { places, holds: places.length > 0 ? 'ja' : 'nee' }
}

/** "Aan de heer J. Bos" is who the letter goes to. */
function isAddressee(text: string): boolean {
  return /^(?:aan\b|t\.a\.v\.|de heer|mevrouw|mw\.|dhr\.|familie)/i.test(text.trim())
}
