import type { AnnotatedBlock } from '../annotate/annotated-block.ts'

/** Who does it, and the form of the verb that goes with it. */
export interface Subject {
  readonly text: string
  readonly person: 'plural' | 'present' | 'third' | 'stem'
}

/** Bodies and people of whom there is one: "de gemeente stuurt". */
const SINGULAR =
  /^(?:gemeente|provincie|waterschap|rijk|overheid|ministerie|uwv|svb|cak|cbr|rvo|ind|cjib|politie|rechter|rechtbank|raad|gemeenteraad|college|burgemeester|wethouder|minister|staatssecretaris|kabinet|commissie|belastingdienst|bank|verhuurder|werkgever|verzekeraar|deurwaarder|bewindvoerder|arts|huisarts|school|stichting|woningcorporatie|corporatie|aannemer|leverancier|politie|inspectie|inspecteur|directeur|medewerker|consulent|kamer)$/

/** The subject that "door ons", "door u" or "door de gemeente" becomes; null when its number isn't known. */
export function agentSubject({ block, tokens }: AnnotatedBlock, agent: { readonly first: number; readonly last: number }): Subject | null {
  const who = tokens[agent.first + 1]
  if (who === undefined || agent.last <= agent.first + 1) return null
  if (agent.last === agent.first + 2) {
    if (who.lower === 'ons') return { text: 'wij', person: 'plural' }
    if (who.lower === 'u') return { text: 'u', person: 'present' }
    if (who.lower === 'mij') return { text: 'ik', person: 'stem' }
  }
  const head = tokens[agent.last - 1]
  const noun = tokens.slice(agent.first + 1, agent.last).find(({ lower }) => SINGULAR.test(lower))
  const opensNoun = /^(?:de|het|een|uw|onze|ons|deze|dit)$/.test(who.lower) || SINGULAR.test(who.lower)
  if (head === undefined || noun === undefined || !opensNoun) return null
  return { text: block.text.slice(who.start, head.end), person: 'third' }
}
