import type { LetterFacts } from '../../engine/facts/letter-facts.ts'
import type { LetterRule } from '../../engine/rule/rule.ts'
import { gather, NOTHING } from '../gather.ts'
import { allSaidIn, says } from '../says.ts'

const REFERENCE = /\b(?:zie (?:de )?|in (?:de )?|met (?:de )?)?bijlage (?:\d{1,2}|[A-Z])\b/g
/** The same, read faster. */
const NUMBERED = /\bbijlage (?:\d|[A-Z])/
/** "Bijlagen: 2", "Bijlage(n) 1. Formulier" in the letterhead or under the signature. */
const NAMED = /\bbijlage(?:n|\(n\))?\s*:?\s*(?:\n|$|[-•\d(A-Z])/i

export const bijlageBestaatNiet: LetterRule = {
  id: 'bijlage-bestaat-niet',
  scope: 'letter',
  title: 'Deze bijlage wordt niet genoemd',
  theme: 'te-doen',
  severity: 'waarschuwing',
  basis: 'advies',
  authority: { name: 'eigen ervaring van het team', says: 'Noem onder de brief welke bijlagen erbij zitten, met hetzelfde nummer.' },
  why: 'De lezer zoekt naar een bijlage die er misschien niet is. Dan weet hij niet of hij iets mist. Noem onderaan welke bijlagen u meestuurt.',
  pictogram: 'formulier',
  good: [
    { text: 'De berekening staat in bijlage 1.\n\nMet vriendelijke groet,\nJ. de Wit\n\nBijlage 1: berekening' },
    { text: 'In de bijlage leest u meer.' },
  ],
  bad: [
    { text: 'De berekening staat in bijlage 2.\n\nMet vriendelijke groet,\nJ. de Wit', finds: ['bijlage 2'] },
    { text: 'U moet de verklaring (bijlage 3) invullen en terugsturen.\n\nMet vriendelijke groet,\nJ. de Wit\n\nBijlage 1: folder', finds: ['bijlage 3'] },
  ],
  check: (facts) => {
    if (!says(facts, NUMBERED)) return NOTHING
    const references = gather(facts.running, (one) => allSaidIn(one, REFERENCE).map((said) => ({ block: one.block, said })))
    const listed = enclosures(facts)
    const seen = new Set<string>()
    return references.flatMap(({ block, said }) => {
      const name = /\S+$/.exec(said.words)?.[0] ?? ''
      if (startsBlock(block.text, said.start) || listed.has(name) || seen.has(name)) return []
      seen.add(name)
      const start = said.start + said.words.toLowerCase().indexOf('bijlage')
      return [{ places: [{ block: block.id, start, end: said.end }], reason: `Bijlage ${name} staat niet bij de bijlagen onder de brief. Noem hem daar, of haal de verwijzing weg.` }]
    })
  },
}

/** A line that opens with "Bijlage 1" names the enclosure itself. */
function startsBlock(text: string, at: number): boolean {
  return /(?:^|\n)[\s•-]*$/.test(text.slice(0, at))
}

function enclosures({ letter }: LetterFacts): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { text } of letter.blocks) {
    for (const line of text.split('\n')) {
      if (!NAMED.test(line)) continue
      const own = /^[\s•-]*bijlage (\d{1,2}|[A-Z])\b/i.exec(line)?.[1]
      if (own !== undefined) names.add(own)
      const count = /^[\s•-]*bijlagen?(?:\(n\))?\s*:?\s*(\d{1,2})\s*$/i.exec(line)?.[1]
      for (let number = 1; number <= Number(count ?? 0); number++) names.add(String(number))
    }
  }
  return names
}
