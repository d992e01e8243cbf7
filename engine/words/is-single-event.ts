import type { Token } from '../annotate/annotated-block.ts'
import { clauseOf } from './verb-layout.ts'
import type { WordMatch } from './word-match.ts'

/**
 * "De uitkering eindigt met ingang van 1 mei", "is met ingang van 1 mei bij u komen wonen": what happens once happens on
 * a day, and not from a day on.
 */
export function isSingleEvent({ sentence, first, last }: Pick<WordMatch, 'sentence' | 'first' | 'last'>, tokens: readonly Token[]): boolean {
  const clause = clauseOf(sentence, first)
  const words = tokens.slice(Math.min(clause.first, first), Math.max(clause.last, last)).map(({ lower }) => lower)
  return words.some((word) => EVENT.test(word)) || EVENT_WORDS.test(words.join(' ')) || followsEvent(tokens, sentence.first, first)
}

/** "de intrekking van uw pas met ingang van 1 mei": the noun that the day belongs to, with no verb in between. */
function followsEvent(tokens: readonly Token[], from: number, at: number): boolean {
  for (let back = at - 1; back >= Math.max(from, at - FAR); back--) {
    const token = tokens[back]
    if (token === undefined || token.kind === 'punctuation' || token.wordClass === 'verb') return false
    if (EVENT_NOUN.test(token.lower)) return true
  }
  return false
}

const FAR = 8

/** Verbs in all their forms. */
const EVENT =
  /^(?:(?:be)?eindig(?:t|en|de|den)|be[eë]indigd?e?|geëindigd|stop(?:t|pen|te|ten)|gestopt|stopzetten|stopgezet|vervalt|vervallen|verviel(?:en)?|opheffen|opgeheven|intrekken|ingetrokken|verhui(?:st|zen|sd|sde|sden)|vertrek(?:t|ken)|vertrok(?:ken)?|overleden|overlijdt|ontslaan|ontslagen|ontslaat|opzeggen|opgezegd|opzegt|ontbonden|ontbind(?:t|en)|sluit(?:en)?|gesloten|overgegaan|overgaan|overgaat|overgedragen|overdragen|uitgeschreven|uitschrijven|afgemeld|aangemeld|getrouwd|trouw(?:t|en)|gescheiden|verkocht|geleverd|afloopt|aflopen|afgelopen|verstrijk(?:t|en)|verstreken|verliest|verliezen|verloren|ontvalt|ontvallen|aanvang(?:t|en)|aangevangen|vangt|begint|beginnen|begonnen|start(?:te|ten)|gestart|ingegaan|ingaan|ingaat|staken|gestaakt|ophoud(?:t|en)|opgehouden|afschaffen|afgeschaft|samengevoegd|gefuseerd|opgericht|wegvalt|wegvallen|weggevallen)$/

const EVENT_NOUN = /^(?:be[eë]indiging|stopzetting|opheffing|intrekking|verhuizing|vertrek|overlijden|ontslag|opzegging|ontbinding|sluiting|uitschrijving|afschaffing|overdracht|einde)$/

/** In two pieces or more. */
const EVENT_WORDS =
  /\b(?:trek|trekt|trekken|trok|trokken)\b.* in\b|\b(?:hef|heft|heffen|hief|hieven)\b.* op\b|\b(?:zeg|zegt|zeggen|zegde|zegden|zei)\b.* op\b|\b(?:zet|zetten)\b.* stop\b|\b(?:schrijf|schrijft|schrijven)\b.* uit\b|\b(?:houd|houdt|houden)\b.* op\b|\b(?:schaf|schaft|schaffen)\b.* af\b|\b(?:loopt|lopen|liep|liepen)\b.* af\b|\b(?:gaat|ging|gingen)\b.* (?:in|over|weg|uit elkaar|samenwonen)\b|\b(?:valt|vallen|viel|vielen)\b.* weg\b|\b(?:komen|kwam|kwamen|komt) (?:\p{L}+ )*(?:in|samen)?wonen\b|\b(?:in|samen)wonen (?:gekomen|gegaan)\b|\b(?:gaan|ging|gingen) (?:samen|uit elkaar|wonen|werken)|\b(?:draag|draagt|dragen)\b.* over\b|\b(?:treed|treedt|treden|trad|traden)\b.* (?:af|uit|toe|in dienst)\b|\b(?:in|uit) dienst\b/u
