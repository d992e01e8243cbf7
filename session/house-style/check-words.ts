import { SHIPPED_LISTS } from '../../wordlists/shipped-lists.ts'
import type { HouseStyleMessage, Layer } from './house-style.ts'
import { bare } from './merge-layers.ts'

/** What a folder's words say against each other, and plain words that Klare Brief finds hard itself. */
export function checkWords({ words, allowed, choices }: Layer): readonly HouseStyleMessage[] {
  const unwanted = new Map(words.map((word) => [bare(word.entry.term), word]))
  const stays = new Map(allowed.map((one) => [bare(one.term), one]))
  const messages: HouseStyleMessage[] = []
  for (const { entry, file, line } of words) {
    const say = (kind: HouseStyleMessage['kind'], text: string) => messages.push({ kind, file, line, text })
    if (stays.has(bare(entry.term)))
      say('fout', `“${entry.term}” staat hier als woord dat u niet wilt, en ook als woord dat mag blijven. Haal één van de twee weg; nu mag het blijven.`)
    for (const { text } of entry.alternatives) {
      const other = unwanted.get(bare(text))
      if (other !== undefined) say('let-op', `Hier raadt u “${text}” aan. Op regel ${other.line} wilt u dat woord niet. Kies een ander woord.`)
      else if (isHard(bare(text))) say('let-op', `U raadt “${text}” aan. Klare Brief vindt dat zelf een moeilijk woord. Weet u een gewoner woord?`)
    }
  }
  const form = choices.find(({ key }) => key === 'aanspreekvorm')?.shown
  for (const { entry, file, line } of words) {
    if (form === 'je' && entry.alternatives.some(({ text }) => /(?<!\p{L})uw?(?!\p{L})/iu.test(text)))
      messages.push({ kind: 'uitleg', file, line, text: `Bij “${entry.term}” staat “u”. In brieven met “je” maakt Klare Brief daar “je” van.` })
  }
  return messages
}

/** Lists whose terms are hard words; the others hold names, or words that are only hard in some places. */
const HARD: readonly string[] = ['ambtelijk-jargon', 'formeel-voegwoord', 'voorzetseluitdrukking', 'latijn-en-engels', 'wollige-opvulling']

let hard: ReadonlySet<string> | null = null

function isHard(text: string): boolean {
  hard ??= new Set(
    SHIPPED_LISTS.filter(({ name }) => HARD.includes(name)).flatMap(({ entries }) =>
      entries.filter(({ alternatives }) => alternatives.some(({ fit }) => fit === 'past')).map(({ term }) => term.toLowerCase()),
    ),
  )
  return hard.has(text)
}
