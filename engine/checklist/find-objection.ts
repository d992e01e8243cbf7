import type { BlockFacts, FoundTerm } from '../facts/letter-facts.ts'
import { placeOf } from '../facts/letter-facts.ts'
import type { Place, Range } from '../letter/letter.ts'
import { collect, isBody, placeholders, stateFrom, type ChecklistSource, type ElementState } from './build-checklist.ts'

type ObjectionPart = 'bezwaar' | 'bezwaar-wie' | 'bezwaar-termijn' | 'bezwaar-waar'

/**
 * The objection clause and its parts (Awb 3:45): that objection is open, by whom, within which term, at which body.
 * After a decision on an objection the same is asked of the appeal (Awb 6:23).
 */
export function findObjection(id: ObjectionPart, source: ChecklistSource): ElementState {
  const blocks = source.blocks.filter((facts) => isBody(facts) && source.topics.get(facts.block.id) === 'bezwaar')
  switch (id) {
    case 'bezwaar':
      return stateFrom(clausePlaces(source))
    case 'bezwaar-wie':
      return stateFrom(find(blocks, WHO))
    case 'bezwaar-termijn':
      return objectionTerm(blocks, source)
    case 'bezwaar-waar':
      return stateFrom(find(blocks, WHERE))
  }
}

function clausePlaces(source: ChecklistSource): readonly Place[] {
  const isAppeal = source.types.includes('beslissing-op-bezwaar')
  const places = collect(source, 'bezwaar', ['bezwaar', 'inhoud'])
  if (!isAppeal) return places
  return places.filter((place) => /beroep|rechter|rechtbank/i.test(source.letter.blocks.find((block) => block.id === place.block)?.text ?? ''))
}

/** "U kunt bezwaar maken" says by whom; so does an imperative, and "belanghebbenden kunnen". */
const WHO =
  /\b(?:u|je|jij) (?:kunt|kan|mag|hebt|heeft|wilt|maakt|dient|moet|bent)\b|\b(?:kunt|kan|mag|wilt|maakt|dient|bent|hebt|moet) (?:u|je|jij)\b|belanghebbende|\b(?:stuur|schrijf|maak|dien|richt|teken|onderteken|zet|vermeld|lever|geef)\b|(?:iedereen|iemand|degene|wie) (?:die|voor wie|rechtstreeks|kan|kunnen|het)|door (?:u|belanghebbenden|iedereen)|uw (?:bezwaar(?:schrift)?|beroep(?:schrift)?|brief) (?:moet|richt|stuurt|kunt)|voor u open/i

/** The body that decides on it, or the road that leads there. */
const WHERE =
  /\b(?:bij|aan|naar|tot)\s+(?:ons|mij|het|de|een|onze|gemeente|UWV|SVB|CAK|DUO|burgemeester|college|waterschap|provincie|rechtbank|Belasting|Gedeputeerde|dagelijks)\b(?! (?:besluit|beslissing|brief|einde|datum|dag|bezwaar\b|bedrag|hand))|Postbus|antwoordnummer|\bwww\.|\.nl\b|https?:|@|via (?:onze|de|het|mijn)|(?:digitaal|online) (?:via|met|bij|op|indienen)|naar (?:dit|het|ons|onderstaand|bovenstaand) adres|t\.a\.v\.|webformulier|\bDigiD\b|rechtbank \p{Lu}/iu

function find(blocks: readonly BlockFacts[], words: RegExp): readonly Place[] {
  return blocks.flatMap(({ block }) => {
    const match = words.exec(block.text)
    return match === null ? [] : [placeOf(block, { start: match.index, end: match.index + match[0].length })]
  })
}

function objectionTerm(blocks: readonly BlockFacts[], source: ChecklistSource): ElementState {
  const terms = blocks.flatMap(({ block, terms: found }) => found.filter((term) => isObjectionTerm(block.text, term)).map((term) => ({ block, term })))
  const wrong = terms.filter(({ term }) => isWrong(term, source))
  if (wrong.length > 0) return { places: wrong.map(({ block, term }) => placeOf(block, withStart(block.text, term))), holds: 'onjuist' }
  const dates = blocks.flatMap(({ block, dates: found }) => found.filter((date) => /(?:vóór|voor|uiterlijk|tot|tot en met|t\/m|laatste dag|binnen|ontvangen|op)[^.]{0,30}$/i.test(block.text.slice(0, date.start))).map((date) => placeOf(block, date)))
  const fields = placeholders(source, /bezwaar|uiterste|termijn|laatste/i).filter((place) => source.topics.get(place.block) === 'bezwaar')
  return stateFrom([...terms.map(({ block, term }) => placeOf(block, term)), ...dates, ...fields])
}

/** "binnen zes weken", "zes weken de tijd"; not "wij beslissen binnen zes weken" or "zes weken uitstel". */
function isObjectionTerm(text: string, term: FoundTerm): boolean {
  if (term.unit !== 'week' && term.unit !== 'dag' && term.unit !== 'maand') return false
  const before = text.slice(0, term.start)
  const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('? '), before.lastIndexOf('! ')) + 1)
  return !/(?:beslissen|beslist|antwoord|reactie|bericht|laten) wij|wij (?:beslissen|nemen|reageren|laten)|krijgt u (?:binnen|van ons|een)/i.test(sentence)
}

/** Awb 6:8: from the day after sending, not from receipt or the date on the letter. Tax law (AWR 22j) counts from the date. */
function isWrong(term: FoundTerm, { law, objectionWeeks, types }: ChecklistSource): boolean {
  const isTax = law === 'belastingen' || types.includes('aanslag')
  if (term.from === 'ontvangst') return true
  if (term.from === 'dagtekening') return !isTax
  const weeks = term.unit === 'week' ? term.count : term.unit === 'dag' ? term.count / 7 : null
  return weeks !== null && term.from !== null && term.from !== 'anders' && weeks < objectionWeeks
}

function withStart(text: string, term: FoundTerm): Range {
  const rest = /^[^.!?;,]{0,60}/.exec(text.slice(term.end))?.[0] ?? ''
  const words = /^\s*(?:\([^)]*\)\s*)?(?:na|vanaf|nadat)\s+(?:de )?(?:dag (?:van|waarop|nadat|na) )?(?:de )?(?:\S+ ){0,5}?(?:ontvang\w*|dagteken\w*|datum|gekregen|bezorgd)\S*/i.exec(rest)?.[0] ?? ''
  return { start: term.start, end: term.end + words.trimEnd().length }
}
