import { placeOf, type BlockFacts, type SentenceFacts } from '../facts/letter-facts.ts'
import { passagesOf } from '../find/passage.ts'
import type { Place } from '../letter/letter.ts'
import { oncePer } from '../once-per.ts'
import { SAID } from './checklist-source.ts'

/** One sentence that tells how things are may be small talk; two in a row tell a story. */
const STORY = 2
const SHORTEST = 4

/**
 * A reason can be said in any words, but what surrounds it can't: the request, the letters that went to and fro, the
 * decision, what follows, what to do, papers and courtesy come in words that are known. What is left of a paragraph when
 * those are taken away tells how things are with the reader, the plan or the rule, and so why.
 */
export const findGrounds = oncePer((facts: BlockFacts): readonly Place[] => {
  const left = whatIsLeft(facts)
  return facts.block.kind === 'heading' || left.length < STORY ? [] : left.map((sentence) => placeOf(facts.block, sentence))
})

/** Below a heading that asks why, one sentence is enough; that it stands in an article is no answer. */
export const tellsSomething = oncePer((facts: BlockFacts): boolean => whatIsLeft(facts).some(({ start, end }) => !/\b(?:artikel|regels? staa)/i.test(facts.block.text.slice(start, end))))

const whatIsLeft = oncePer((facts: BlockFacts): readonly SentenceFacts[] => {
  const passages = passagesOf(facts).sentences
  return facts.sentences.filter((sentence, at) => tellsHowThingsAre(facts, sentence, passages[at]!.plain))
})

function tellsHowThingsAre(facts: BlockFacts, sentence: SentenceFacts, words: string): boolean {
  if (!SAID.includes(sentence.mode) || sentence.words < SHORTEST || sentence.finiteVerbs === 0) return false
  const holds = ({ start }: { readonly start: number }): boolean => sentence.start <= start && start < sentence.end
  if (facts.acts.some((act) => act.weight > 1 && holds(act)) || facts.actions.some(holds)) return false
  if (facts.evidence.some((one) => (one.element === 'gevolg' || one.element === 'wat-te-doen') && holds(one))) return false
  return !COURSE.test(words) && !OUTCOME.test(words) && !COURTESY.test(words)
}

/** The request, the papers, the talks and the visits that went before. */
const COURSE =
  /\b(?:brief|brieven|schrijven|schreef|schreven|stuurde|stuurden|vertel|vertelde|verhaal|vergaderd|gebladerd|opgeschreven|bericht\w*|besluit\w*|besloten|beslis\w*|beschikking|aanvraag|aanvragen|aangevraagd|gevraagd|vroeg|vroegen|verzoek\w*|verzocht|wilt|wilde|voornemen\w*|van plan|zienswijze|bezwa\w*|reactie|gereageerd|gelegenheid|mogelijkheid|verslag|dossier|bijlage|bijgevoegd|afschrift|kopie|stukken|documenten|geregistreerd|ingeschreven|register|nummer|kenmerk|toegevoegd|toegezonden|verzonden|gestuurd|ontvangen|ontving\w*|ingekomen|bevestigd|besproken|overleg\w*|gesproken|sprak|gelezen|bekeken|gekeken|beoordeeld|langs|op bezoek|hoorzitting|zitting|commissie|op de hoogte|getekend|voorschriften|collega)\b|\bgehoord\b|\b(?:verboden|verbood|legden|gaven|namen|wezen|weigerden|stopten|trokken|verlaagden|lieten|stelden|vorderden|kenden|hielden|verleenden|keurden|gelastten) (?:wij|we)\b|\b(?:wij|we) (?:verboden|legden|gaven|namen|wezen|weigerden|stopten|trokken|verlaagden|lieten|stelden|vorderden|kenden|hielden|verleenden|keurden|gelastten)\b|^(?:volgens|naar|in) (?:u|uw (?:mening|oordeel|ogen|zeggen))\b|^(?:u|je) (?:ontvangt|krijgt|hebt|heeft)\b.{0,20}\bsinds\b/
/** What comes of it, what it costs and what the reader may or must do. */
const OUTCOME =
  /\b(?:termijn\w*|weken|tijd|kosten|betaal\w*|betaling|rekening|blijft|blijven|houdt u|behoudt|verander\w*|wijzig\w*|vervalt|krijgt|kunt|mag u|u mag|moet u|u moet|hoeft|dient u|u dient|voortaan|niet nodig|handelen)\b|€|^(?:dat|dit) (?:kan|mag|heet)\b|^(?:blijf|houd|volg|zet|zorg|geef|neem|haal|let|maak|stuur|vul|laat|lees|kijk|vraag|schrijf|stook|gooi|lever|breng|denk)\b|^het is belangrijk dat\b/
const COURTESY =
  /\b(?:telefo\w*|bel|mail|e-mail|website|www|bereik\w*|lees|leest|uitleg\w*|helpen|helpt|gratis|beschikbaar|dank|bedankt|jammer|teleur\w*|sorry|excuses|spijt|hopen|wens\w*|vertrouwende|graag|zover|lukken|mogen dat|begrijpen|begrip|werkt van|huisregels|klantenlijn)\b|@/
