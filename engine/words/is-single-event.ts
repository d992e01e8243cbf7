import type { Token } from '../annotate/annotated-block.ts'
import { clauseOf } from './verb-layout.ts'
import type { WordMatch } from './word-match.ts'

/**
 * "De uitkering eindigt met ingang van 1 mei", "is met ingang van 1 mei bij u komen wonen": what happens once happens on
 * a day, and not from a day on.
 */
export function isSingleEvent({ sentence, first, last }: Pick<WordMatch, 'sentence' | 'first' | 'last'>, tokens: readonly Token[]): boolean {
  const clause = clauseOf(sentence, first)
  const from = Math.min(clause.first, first)
  const end = Math.max(clause.last, last)
  const words = tokens.slice(from, end)
  const text = words.map(({ lower }) => lower).join(' ')
  return words.some(({ lower }) => EVENT.test(lower)) || EVENT_WORDS.test(text)
}

/** Verbs in all their forms, and the nouns for them. */
const EVENT =
  /^(?:(?:be)?eindig(?:t|en|de|den)?|be[eë]indigd?e?|geëindigd|be[eë]indiging|stop(?:t|pen|te|ten)?|gestopt|stopzet(?:ten)?|stopzetting|stopgezet|verval(?:t|len)?|verviel(?:en)?|opheffen|opgeheven|opheffing|intrekken|intrekking|ingetrokken|verhui(?:s|st|zen|sd|sde|sden|zing)|vertrek(?:t|ken)?|vertrok(?:ken)?|overleden|overlijd(?:t|en)|overlijdt|ontslag|ontslaan|ontslagen|ontslaat|opzegg(?:en|ing)|opgezegd|opzegt|ontbonden|ontbind(?:t|en|ing)|sluit(?:en|ing)?|gesloten|overgegaan|overgaan|overgaat|overgedragen|overdragen|uitgeschreven|uitschrijv(?:en|ing)|afgemeld|aangemeld|getrouwd|trouw(?:t|en)|gescheiden|verkocht|geleverd|afloop(?:t)?|aflopen|afgelopen|verstrijk(?:t|en)|verstreken|verliest|verliezen|verloren|ontvalt|ontvallen|aanvang(?:t|en)?|aangevangen|aanvang|vangt|begin(?:t|nen)?|begon(?:nen)?|start(?:en|te|ten)?|gestart|ingegaan|ingaan|ingaat|gaan|staken|gestaakt|ophoud(?:t|en)|opgehouden|afschaff(?:en|ing)|afgeschaft|samengevoegd|gefuseerd|opgericht|opgeheven|faillietverklaring|wegvalt|wegvallen|weggevallen)$/

/** In two pieces or more. */
const EVENT_WORDS =
  /\b(?:trek|trekt|trekken|trok|trokken)\b.* in\b|\b(?:hef|heft|heffen|hief|hieven)\b.* op\b|\b(?:zeg|zegt|zeggen|zegde|zegden|zei)\b.* op\b|\b(?:zet|zetten)\b.* stop\b|\b(?:schrijf|schrijft|schrijven)\b.* uit\b|\b(?:houd|houdt|houden)\b.* op\b|\b(?:schaf|schaft|schaffen)\b.* af\b|\b(?:loopt|lopen|liep|liepen)\b.* af\b|\b(?:gaat|ging|gingen)\b.* (?:in|over|weg|uit elkaar|samenwonen)\b|\b(?:valt|vallen|viel|vielen)\b.* weg\b|\b(?:komen|kwam|kwamen|komt) (?:\p{L}+ )*(?:in|samen)?wonen\b|\b(?:in|samen)wonen (?:gekomen|gegaan)\b|\b(?:gaan|ging|gingen) (?:samen|uit elkaar|wonen|werken)|\b(?:draag|draagt|dragen)\b.* over\b|\b(?:treed|treedt|treden|trad|traden)\b.* (?:af|uit|toe|in dienst)\b|\b(?:in|uit) dienst\b/u
