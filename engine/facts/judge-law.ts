import type { Law, LetterType } from '../letter/letter-type.ts'
import type { Block } from '../letter/letter.ts'

interface LawSign {
  readonly law: Law
  readonly words: RegExp
}

const SIGNS: readonly LawSign[] = [
  { law: 'belastingen', words: /\baanslag(?:biljet|nummer)?\b|\bWOZ\b|belasting(?:aanslag|dienst|plichtig)|(?:gemeente|waterschaps)belasting|(?:zuiverings|watersysteem|riool|afvalstoffen)heffing|heffingsambtenaar|invorderingswet|Algemene wet inzake rijksbelastingen|naheffing/i },
  { law: 'omgevingswet', words: /\bomgevingsvergunning\b|\bOmgevingswet\b|\bbouwvergunning\b|\bkapvergunning\b/i },
  { law: 'civiel', words: /\bhuurovereenkomst\b|\bBurgerlijk Wetboek\b|14-dagenbrief|civiele vordering/i },
  { law: 'awb', words: /Algemene wet bestuursrecht|\bAwb\b|Participatiewet|\bbijstand\b|\bbezwaar\b|\bbesluit\b|college van burgemeester/i },
]

/** The law that the letter seems to live under; tax law first, since it counts terms otherwise. */
export function judgeLaw(blocks: readonly Block[], types: readonly LetterType[]): { readonly law: Law; readonly because: string } {
  const text = blocks.filter((block) => block.kind !== 'letterhead' && block.kind !== 'footer').map((block) => block.text)
  if (types.includes('aanslag')) return { law: 'belastingen', because: 'omdat dit een aanslag is' }
  for (const { law, words } of SIGNS) {
    for (const stretch of text) {
      const match = words.exec(stretch)
      if (match !== null) return { law, because: `omdat er staat: ‘${match[0]}’` }
    }
  }
  return { law: 'onbekend', because: '' }
}
