import type { AnnotatedBlock } from '../annotate/annotated-block.ts'
import type { WordMatch } from './word-match.ts'

/** Can "met betrekking tot" and its kind be "over" here? Behind a word for what one says, asks, knows or decides; "een rol over" is no Dutch. */
export function takesOver({ first, sentence }: WordMatch, { tokens }: AnnotatedBlock): boolean {
  const before = first > sentence.first ? (tokens[first - 1]?.lower ?? '') : ''
  return SAID.test(before)
}

const SAID =
  /(?:vraag|vragen|informatie|besluit(?:en)?|beslissing(?:en)?|beschikking(?:en)?|brief|brieven|schrijven|regels?|regelgeving|wetgeving|bepaling(?:en)?|gegevens|uitleg|toelichting|afspraak|afspraken|klacht(?:en)?|bezwaar|bezwaren|bezwaarschrift|reclames|advies|adviezen|aanbeveling(?:en)?|gesprek(?:ken)?|mening(?:en)?|discussies?|debat|overleg|berichten?|mededeling(?:en)?|duidelijkheid|onduidelijkheid|nieuws|rapport(?:en)?|rapportages?|verslag(?:en)?|onderzoek(?:en)?|motie|voorstel(?:len)?|documentatie|documenten|stukken|papieren|voorlichting|opmerking(?:en)?|uitspra(?:ak|ken)|oordeel|conclusies?|verklaring(?:en)?|correspondentie|literatuur|twijfels?|zorgen|zienswijze|signalen|melding(?:en)?|overeenkomst)$/
