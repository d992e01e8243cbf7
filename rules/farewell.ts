import type { BlockFacts } from '../engine/facts/letter-facts.ts'

/** A block that only thanks or wishes well: "Rest ons u veel succes te wensen.", "Bedankt dat u bij ons huurde. Veel geluk!" */
export function isFarewell(facts: BlockFacts): boolean {
  const sentences = sentencesOf(facts)
  return sentences.length > 0 && sentences.every((sentence) => FAREWELL.test(sentence))
}

/** What is put behind it would come after the thanks. */
export function endsInFarewell(facts: BlockFacts): boolean {
  return FAREWELL.test(sentencesOf(facts).at(-1) ?? '')
}

function sentencesOf({ block, sentences }: BlockFacts): readonly string[] {
  return sentences.map(({ start, end }) => block.text.slice(start, end).trim())
}

const FAREWELL =
  /^(?:rest (?:mij|ons|nog)\b|(?:wij|we|ik) (?:be)?danken? (?:u|je|jullie)\b|(?:wij|we|ik) wens(?:en)? (?:u|je|jullie)\b|(?:wij|we|ik) (?:hopen|hoop|vertrouwen|vertrouw) (?:erop |dat (?:wij|we|ik) )?(?:u|je|jullie)\b[^?]{0,40}\b(?:voldoende|hiermee|hiermede|ge[iï]nformeerd|ingelicht|begrip)\b|(?:wij|we|ik) vertrouwen? op uw\b|(?:wij|we|ik) (?:kijken|kijk|zien|zie) (?:ernaar uit|uw [^.]{0,30}tegemoet)|bedankt\b|dank (?:u|je|voor)\b|hartelijk dank\b|alvast\b[^.]{0,20}\bdank|bij voorbaat\b|(?:heel )?veel (?:succes|plezier|sterkte|geluk)\b|succes\b|sterkte\b|(?:graag )?tot (?:dan|ziens|snel|gauw|binnenkort|op|in)\b|vertrouwende\b|hopende\b|in de hoop\b|met dank\b|(?:een )?(?:fijne|prettige|goede) (?:dag|feestdagen|vakantie|week|zomer)\b|gefeliciteerd\b|welkom\b)/i
