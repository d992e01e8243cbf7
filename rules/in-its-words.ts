import type { LetterFacts } from '../engine/facts/letter-facts.ts'
import { toAddressForm } from '../engine/words/address-form.ts'
import { says } from './says.ts'

/** "Heb je vragen?" in a letter of je, "Heeft u vragen?" where the letter itself writes heeft. */
export function inItsWords(text: string, facts: LetterFacts): string {
  if (facts.addressForm === 'je') return toAddressForm(text, 'je')
  return says(facts, HEEFT) && !says(facts, HEBT) ? text.replace('Hebt u', 'Heeft u') : text
}

const HEEFT = /\b(?:heeft u|u heeft)\b/i
const HEBT = /\b(?:hebt u|u hebt)\b/i
