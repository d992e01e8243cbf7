import type { BlockFacts, Evidence, SentenceFacts } from '../facts/letter-facts.ts'
import { placeOf } from '../facts/letter-facts.ts'
import { oncePer } from '../once-per.ts'
import { passageAt, passagesOf, type Passage } from '../find/passage.ts'
import { inPlain } from '../find/word-pattern.ts'
import type { LetterType } from '../letter/letter-type.ts'
import type { Place } from '../letter/letter.ts'
import { bodyAbout, SAID, type ChecklistSource } from './checklist-source.ts'
import { findGrounds, tellsSomething } from './find-grounds.ts'

/** Here what the reader did, or what was seen, is the reason, in whatever words. */
const DEEDS: ReadonlySet<LetterType> = new Set(['boete', 'waarschuwing', 'voornemen', 'last-onder-dwangsom', 'terugvordering'])

/** Under such a heading stands what follows, what to do, or what the reader said. */
const ELSE_HEADING = /^(?:wat (?:merkt|betekent|verandert|moet|kunt|kun|doet|vindt|vond|schreef|zei|voerde|wilt|is het gevolg)\b|(?:de )?gevolgen\b|dit (?:betekent|verandert|vragen|moet|kunt)\b|hoe (?:betaalt|betaal|gaat het)\b|(?:de )?betaling\b|betalen\b|wat (?:u|je) (?:\S+ ){0,5}(?:schreef|zei|vindt|vond|aanvoert|aanvoerde|vertelde|aangaf|inbracht|wilt|naar voren bracht)\b|uw (?:standpunt|argumenten|reactie|mening|zienswijze|bezwaren)$)/i

function whereReasonsStand(body: readonly BlockFacts[]): readonly BlockFacts[] {
  let isElse = false
  return body.filter(({ block }) => {
    if (block.kind === 'heading') isElse = ELSE_HEADING.test(block.text)
    return !isElse
  })
}

/** Letters that say little beside what they do and why. */
const TELLS_WHY: ReadonlySet<LetterType> = new Set([...DEEDS, 'besluit-afwijzing', 'beslissing-op-bezwaar', 'verdaging'])

/** Why. A word such as `omdat` proves nothing where it explains something other than what the letter does. */
export function findReason(source: ChecklistSource): readonly Place[] {
  const byDeeds = source.types.some((type) => DEEDS.has(type))
  const isRefusal = source.types.includes('besluit-afwijzing')
  const isLate = source.types.includes('verdaging')
  const body = whereReasonsStand(bodyAbout(source, ['inhoud']))
  const said: Place[] = []
  for (const [at, facts] of body.entries()) {
    if (givesReason(facts)) {
      const words = named(facts)
      // What stands below a heading is only read when the heading asks why.
      if (words.length > 0 && (facts.block.kind !== 'heading' || isAnswered(body, at))) said.push(...words)
      said.push(...concluded(facts, body[at - 1]))
    }
    if (byDeeds) said.push(...deeds(facts))
    if (isRefusal) said.push(...states(facts), ...explained(facts))
    if (isLate) said.push(...delays(facts))
  }
  return said.length === 0 && source.types.some((type) => TELLS_WHY.has(type)) ? body.flatMap(findGrounds) : said
}

/** "Hoe komen wij tot dit besluit?" gives a reason only if what stands below it does more than name papers and articles. */
function isAnswered(body: readonly BlockFacts[], heading: number): boolean {
  for (let at = heading + 1; at < body.length; at++) {
    const facts = body[at]
    if (facts === undefined || facts.block.kind === 'heading') return false
    if (named(facts).length > 0 || deeds(facts).length > 0 || states(facts).length > 0 || tellsSomething(facts)) return true
  }
  return false
}

const named = oncePer((facts: BlockFacts): readonly Place[] => {
  if (!givesReason(facts)) return []
  const text = passagesOf(facts).whole.plain
  const isHeading = facts.block.kind === 'heading'
  const counts = (one: Evidence) => one.element === 'reden' && !CONNECTIVE.test(text.slice(one.start, one.end)) && (isHeading ? one.mode !== 'vraag' || one.start === 0 : isSaid(one) && !explainsElse(passageAt(facts, one.start)) && !isSilence(facts, one))
  return facts.evidence.filter(counts).map((one) => placeOf(facts.block, one))
})

/** "U hebt daarop niet gereageerd", behind what announced this letter: that nothing came of it is no reason. */
function isSilence(facts: BlockFacts, one: Evidence): boolean {
  const text = passagesOf(facts).whole.plain
  const at = facts.sentences.findIndex(({ start, end }) => start <= one.start && one.start < end)
  const own = facts.sentences[at]
  if (own === undefined || !NO_ANSWER.test(text.slice(own.start, own.end))) return false
  const before = facts.sentences[at - 1]
  return ANNOUNCED.test(text.slice(before?.start ?? own.start, own.end)) || before === undefined
}

const NO_ANSWER = /^(?:u|je) (?:hebt|heeft|heb) (?:daar|hier|ons|er|op (?:die|deze|onze|dat|dit|ons)|tot nu toe)?.{0,40}\b(?:niet|niets|geen)\b.{0,40}\b(?:gereageerd|geantwoord|laten (?:weten|horen)|reactie gegeven|gebruik\s?gemaakt)\b(?!.{0,60}\b(?:en|waardoor|daardoor)\b)/
const ANNOUNCED = /\b(?:voornemen\w*|van plan|voorgenomen|zienswijze|vooraankondiging|overwegen|overwogen|zou(?:den)?|misschien|mogelijk|reageren|reactie|gelegenheid|mening|uitleggen|kenbaar|boete)\b/
/** These only say that a reason went before. */
const CONNECTIVE = /^(?:, )?(?:daarom|daardoor|hierdoor|zodoende|derhalve|mitsdien|vandaar|dus)\b/
/** The request, the letters and the course of things, or the decision itself: no reason to conclude from. */
const NO_PREMISE =
  /\b(?:vroeg|vroegen|aangevraagd|gevraagd|verzocht|ontvangen|ontvingen|ingekomen|ingediend|bevestigd|brief|termijn|weken|beslis\w*|besluit\w*|besloten|afgewezen|geweigerd|verdaagd|verdagen|uitgesteld|gegrond|ongegrond|bezwaar gemaakt|gelezen)\b|\b(?:wijzen|wijst)\b.{0,80}\baf\b|\b(?:stellen|stelt)\b.{0,80}\buit\b|\bkrijgt\b.{0,30}\bniet\b|\bweiger(?:en|t)\b/
/** "U woont niet hier en krijgt daarom …": the reason stands in front of the word itself. */
const PREMISE_BEFORE = /^(?:\S+ ){2,}\S+(?:[,;:]| (?:en|maar|waarvan)\b)/

/** `derhalve` and the like, behind a sentence that can be the reason. */
function concluded(facts: BlockFacts, before: BlockFacts | undefined): readonly Place[] {
  const { block, evidence, sentences } = facts
  if (block.kind === 'heading') return []
  const text = passagesOf(facts).whole.plain
  const isConcluded = (one: Evidence): boolean => {
    if (one.element !== 'reden' || !isSaid(one) || !CONNECTIVE.test(text.slice(one.start, one.end))) return false
    const at = sentences.findIndex(({ start, end }) => start <= one.start && one.start < end)
    const own = sentences[at]
    if (own === undefined || explainsElse(passagesOf(facts).sentences[at]!)) return false
    const premise = at > 0 ? wordsOf(text, sentences[at - 1]) : lastWords(before)
    return isPremise(text.slice(own.start, one.start + 1)) || (premise !== '' && !NO_PREMISE.test(premise))
  }
  return evidence.filter(isConcluded).map((one) => placeOf(block, one))
}

function isPremise(words: string): boolean {
  return PREMISE_BEFORE.test(words) && !NO_PREMISE.test(words)
}

function wordsOf(text: string, sentence: SentenceFacts | undefined): string {
  return sentence === undefined || !isSaid(sentence) ? '' : text.slice(sentence.start, sentence.end)
}

function lastWords(before: BlockFacts | undefined): string {
  return before === undefined || before.block.kind === 'heading' ? '' : wordsOf(passagesOf(before).whole.plain, before.sentences.at(-1))
}

const deeds = oncePer((facts: BlockFacts) => (facts.block.kind === 'heading' ? [] : saidWith(facts, (words) => deed.test(words) && !TALK.test(words.plain) && !ASKS.test(words.plain))))
const states = oncePer((facts: BlockFacts) => (facts.block.kind === 'heading' ? [] : saidWith(facts, (words) => state.test(words) && !NO_GROUND.test(words.plain))))
/** "Wij geven geen vergoeding. Een bril hoort niet bij de bijzondere kosten": how things are, right behind the refusal. */
const explained = oncePer((facts: BlockFacts): readonly Place[] => {
  if (facts.block.kind === 'heading') return []
  const refusal = facts.acts.find(({ type, as, mode, weight }) => type === 'besluit-afwijzing' && as === 'zin' && mode === 'nu' && weight === 3)
  if (refusal === undefined) return []
  const text = passagesOf(facts).whole.plain
  const at = facts.sentences.findIndex(({ start, end }) => start <= refusal.start && refusal.start < end)
  const [own, next] = [facts.sentences[at], facts.sentences[at + 1]]
  const colon = own === undefined ? -1 : text.slice(refusal.end, own.end).indexOf(': ')
  const ranges = [...(own === undefined || colon < 0 ? [] : [{ start: refusal.end + colon + 2, end: own.end }]), ...(next === undefined || !isSaid(next) ? [] : [next])]
  return ranges.filter(({ start, end }) => isHowThingsAre(text.slice(start, end))).map((range) => placeOf(facts.block, range))
})

function isHowThingsAre(words: string): boolean {
  return TELLS_HOW_THINGS_ARE.test(words) && !NO_GROUND.test(words.replace(WHAT_YOU_CAN, '')) && !AFTERMATH.test(words)
}

/** "In uw huis kunt u veilig wonen": what the reader is able to, not what he may do next. */
const WHAT_YOU_CAN = /^in (?:uw|de|het) \S+ kunt u\b/
const TELLS_HOW_THINGS_ARE = /^(?:de|het|een|in (?:uw|de|het)|uw|er|op (?:uw|de|het)|bij (?:uw|de|het))\b/
/** What comes of the refusal, and who signed or handled it. */
const AFTERMATH = /\d|€|\b(?:verander\w*|wijzig\w*|stopt|stoppen|gaat|gaan|komt|eindigt|vervalt|betaal\w*|laatst|rekening|hoeft|moet|krijgt|krijgen|zult|zullen|wordt|worden|bijlage|kopie|burgemeester|directeur|wethouder|bel|telefoon\w*|website|sterkte|graag)\b/
const delays = oncePer((facts: BlockFacts) => saidWith(facts, (words) => delay.test(words) || (moreDelay.test(words) && !POSTPONES.test(words.plain))))

function isSaid({ mode }: Pick<Evidence, 'mode'>): boolean {
  return SAID.includes(mode)
}

/** Most blocks hold no word for a reason at all. */
function givesReason({ evidence }: BlockFacts): boolean {
  return evidence.some(({ element }) => element === 'reden')
}

function saidWith(facts: BlockFacts, tells: (words: Passage) => boolean): readonly Place[] {
  const passages = passagesOf(facts).sentences
  return facts.sentences.filter((sentence, at) => isSaid(sentence) && tells(passages[at]!)).map((sentence) => placeOf(facts.block, sentence))
}

const CAUSE = '(?:omdat|want|vanwege|wegens)'
/** "U vroeg dit aan omdat …", "u krijgt deze brief omdat u een aanvraag deed": why the reader asked. */
const THEIRS = new RegExp(String.raw`\b(?:aangevraagd|vroeg|vroegen|vraagt|gevraagd|verzocht|verzoekt|wilde|wilt)\b(?!.{0,80}\b(?:maar|niet|geen)\b.{0,60}\b${CAUSE}).{0,80}\b${CAUSE}\b|\buw (?:verzoek|aanvraag)\b.{0,80}\bgedaan omdat\b|\bdeze (?:brief|mail|e-mail)\b.{0,20}\bomdat\b.{0,60}\b(?:aanvraag|aangevraagd|vroeg|gevraagd|verzoek)`)
/** "Bel gerust, want …", "u kunt ook in delen betalen, omdat …": why the reader may do so. */
const OPTION = new RegExp(String.raw`^(?:bel|mail|kom|vraag|neem|stuur|lever|wacht|let|houd|laat)\b.{0,80}\b(?:want|omdat)\b|\bhoeft\b.{0,80}\bwant\b|\b(?:kunt|kun|mag) (?:u|je)?\b(?!.{0,60}\b(?:niet|geen)\b).{0,80}\b(?:omdat|want)\b|^omdat\b(?!.{0,80}\b(?:niet|geen)\b).{0,80}\bkun(?:t)? (?:u|je)\b`)
/** Opening hours, apologies, the body that is late, and what a decision leads to. */
const SERVICE = /^het is belangrijk dat\b|\bredenen waarom (?:wij|we)\b|\bmet redenen omkleed\b|\bom die reden vragen (?:wij|we)\b|\bontvangt (?:u|je) deze brief (?:wat )?later\b|\bhopen\b|^daarom\b.{0,10}\bkun(?:t)?\b|\bdeze brief ook\b|\b(?:gesloten|bereikbaar|geopend)\b|\b(?:helpen u graag|excuses|begrip|teleurstell\w*)\b(?!.{0,80}\bmaar\b)|\bwij te laat\b|\bbehandeling\b.{0,40}\blanger\b|\bpersoonsgegevens\b|\bonleesbaar\b|\bdaarom\b.{0,40}\bvoor het laatst\b|\bboete\b.{0,30}\b(?:lager|hoger)\b.{0,20}\bomdat\b|\bwant\b.{0,30}\b(?:nog geen besluit|(?:wij|we) hebben al)\b|\bnog geen besluit\b|\bgeen kosten\b|\bom(?:dat)? (?:wij|we) (?:\S+ ){0,4}(?:willen|wilden)\b|\bomdat (?:wij|we)\b.{0,80}\bwillen\b|\blanger\b.{0,40}\b(?:gewend|geduurd|op ons antwoord)\b|\bduurde\b.{0,30}\blanger\b|\bmoe(?:st|sten|t|ten) (?:u|je)\b.{0,40}\bwachten\b|\b(?:netto|bruto)\w*\b.{0,40}\bomdat\b|\b(?:geen|niet)\b.{0,40}\b(?:matigen|matiging|verlagen|verlaging|lager)\b|\bgeen zitting\b|\bbelangrijk\b.{0,120}\bwant\b|\bookomdat\b|, ook omdat\b|\breactie\b.{0,20}\b(?:niet ontvangen|uitgebleven)\b|\bgeen (?:\S+ )?(?:reactie|antwoord|zienswijze)\b.{0,30}\b(?:ontvangen|gekregen|gegeven|gestuurd|ingediend)\b|^op \d.{0,80}\bvastgesteld op\b|^(?:u|je) (?:schrijft|schreef|vindt|vond|zegt|zei|voert aan|voerde aan|stelt|stelde|betoogt|betoogde|meent|meende|denkt|geeft aan|gaf aan|bent (?:het (?:er |hier |daar )?(?:niet (?:mee )?eens|(?:mee )?oneens)|van (?:mening|oordeel)))\b|^(?:volgens|naar|in) (?:u|uw|jou|jouw|je)\b(?! (?:woning|huis|situatie|geval|buurt|straat|aanvraag|aangifte|loonstro\w+|arts|huisarts))/

function explainsElse(words: Passage): boolean {
  return theirs.test(words) || option.test(words) || service.test(words)
}

/** The reader did or left something, or an inspector saw it. */
const DEED =
  /(?<!\b(?:als|indien|wanneer|dat) .{0,20})\b(?!(?:stuurde|diende|meldde|maakte|belde|wilde|zou|konde|moest|schreef|had|vroeg|sprak|bracht|vertelde|verzocht\w*|ontving|stelde|voerde|legde|lichtte|reageerde|antwoordde)\b)\w{3,}(?:[b-df-hj-np-tv-z][dt]e) (?:u|je)\b|\b(?:uw|jouw) \S+ (?:is|heeft|had)\b|\b(?:u|je|uw \S+|jouw \S+) (?:hebt|heeft|heb|bent|had|was|reed|ging|bleef|begon|dronk|nam|\w{3,}[b-df-hj-np-tv-z][dt]e|parkeerde|zette|meldde|gaf|werkte|liet|hield|stopte|woonde|stond|verbouwde|bouwde|plaatste|kwam|deed|gebruikte|verdiende|verhuisde|verkocht|overtrad|bood|stookte|rijdt|woont|werkt|hield|stort)\b|\b(?:hebt|heeft|had|bent|reed|parkeerde|zette|meldde|gaf|werkte|liet|stopte|woonde|stond|overtrad|stortte|bood|hield|verbleef|handelt|handelde) (?:u|je)\b|\b(?:trof|troffen|zag|zagen|constateerde|constateerden|stelde vast|stelden vast|controleerde|controleerden|ontdekte|ontdekten|bleek|bleken|merkte|merkten|stonden|lagen|lag|stond|hing|zaten|stak)\b|\b(?:toezichthouder|inspecteur|controleur|handhaver|politie|boa)\w*\b.{0,80}\b(?:gezien|vastgesteld|geconstateerd|aangetroffen|gemeten)\b|\b(?:gingen|ging)\b.{0,10}\buit van\b|\bklachten\b|\bgeklaagd\b|\b(?:uw|je|jouw) \S+ (?:over \S+ )?(?:was|waren|stond|stonden|lag|lagen|liep)\b|\b(?:was|waren) (?:uw|je|jouw) \S+|\bop uw \S+ (?:staat|staan|ligt|liggen)\b|\bals onbestelbaar\b|\b(?:gevonden|aangetroffen|waargenomen)\b/
/** Letters, requests, answers and payments that went before; and what the reader has from us. */
const TALK =
  /\b(?:brief|aangevraagd|aanvraag|gevraagd|verzocht|verzoek|gelegenheid|gereageerd|reageren|reactie|zienswijze|voornemen|bezwaar|geïnformeerd|in kennis|op de hoogte|sinds \d{4} (?:(?:hebt|heeft) (?:u|je) )?een|ontvangen|ontvangt|ontving|gekregen|kreeg|krijgt|te veel|teveel|recht op|verplicht|tijd|gesprek|gebeld|telefonisch|besloten|besluit|boete|betalen|betaald|eens|vragen|vraag|al betaald|verleend|verleende|toegekend|daarvoor|hiervoor|moeten)\b|\b(?:kijk|visie) op\b|\b(?:uw|je|jouw) (?:kijk|visie|verhaal|uitleg|toelichting|mening|standpunt|kant)\b|\btermijn\b.{0,20}\bvoorbij\w*|\bniets laten (?:weten|horen)\b/
/** Of a refusal: how things are with the reader or the plan. */
const STATE =
  /\b(?:u|je) (?:hebt|heeft|heb|bent|woont|werkt|studeert|verdient|bezit|staat)\b|\b(?:uw|jouw|de|het) (?:\S+ )?(?:woning|huis|situatie|plan|schuur|dakkapel|inkomen|vermogen|leeftijd|school|opleiding|bedrijf|stichting|activiteit|partner|auto|aanvraag|plaats|straat|weg|boom|kosten|hulp|klachten|bouwwerk|terras|project|evenement)\b(?: \S+){0,3} (?:is|zijn|was|ligt|liggen|valt|vallen|duurt|past|kan|staat|hoort|horen)\b|\b(?:valt|vallen) (?:niet )?onder\b|\bligt buiten\b|\ber mag\b/
const NO_GROUND =
  /\b(?:gevraagd|aangevraagd|vroeg|verzocht|ingediend|ontvangen|gekregen|kreeg|brief|besluit|besloten|afgewezen|geweigerd|goedgekeurd|behandeld|bekeken|beoordeeld|besproken|onderzocht|thuis geweest|teleur\w*|jammer|eens|vragen|vraag|recht op|tijd|bezwaar|gesprek|gebeld|voor uw rekening|blijft|blijven|gelijk|kunt|kun|mag u|moet u|u moet|ingeschreven|bericht|nodig\?|dan|voortaan|vanaf|zelf betalen|misschien)\b/
const ASKS = /^(?:zet|zorg|geef|neem|haal|houd|let|maak|stuur|u breekt|vul|laat|bel|ook als)\b/
/** Why a decision comes later. */
const DELAY =
  /\b(?:wachten|wacht)\b.{0,40}\bop\b|\b(?:moeten|moet|willen)\b.{0,20}\b(?:eerst|nog)\b|\b(?:(?<!\bte )veel|drukte|druk|ziekte|ziek|vakantie|personeel\w*|storing|bezetting|achterstand\w*|ingewikkeld|complex|zorgvuldig\w*)\b|\bnog (?:niet|geen)\b.{0,60}\b(?:uitgebracht|binnen|klaar|ontvangen|af|gekregen|gereageerd|rapport|advies|antwoord)\b|\b(?:rapport|advies|onderzoek)\b.{0,60}\bnog (?:niet|geen)\b|\b(?:kan|kunnen)\b.{0,20}\b(?:pas|eerst)\b|\bmeer \w+ dan (?:anders|gewoonlijk|normaal|verwacht|gebruikelijk)\b|\b(?:onderzoek|advies|beoordeling|overleg|bestudering)\b.{0,60}\b(?:meer tijd|tijd in beslag|langer)\b|\bnog niet (?:\w+ )?kunnen\b|\bontbre(?:ekt|ken)\b|\boverleg\b.{0,60}\bnodig\b|\b(?:meer dan|ruim|bijna|zo'n) (?:\d+|honderd|duizend|\w+tig)\b|\b[\d.]{3,} (?:documenten|stukken|bladzijden|pagina's|dossiers|aanvragen|mails|e-mails)\b|\bmoeten\b.{0,120}\bworden gevraagd\b|\b(?:regel voor regel|stuk voor stuk|een voor een|één voor één|bladzijde voor bladzijde)\b|\bomvangrijk\w*\b|\bte weinig\b|\beerst\b.{0,60}\b(?:ingewonnen|uitgevoerd|onderzocht|afgerond|gehoord)\b/
/** The work that is left, and whom or what it waits for. */
const MORE_DELAY =
  /(?:tientallen|honderden|duizenden|\w+honderd|\w+duizend|\w+tig|\d{2,})\b.{0,30}\b(?:documenten|stukken|bladzijden|pagina's|dossiers|aanvragen|verzoeken|bezwaren|mails|e-mails|mailwisselingen|reacties|zienswijzen)\b|\b(?:elk|ieder|elke|iedere|alle|al die)\b.{0,60}\b(?:moet|moeten)\b|\b(?:antwoord|advies|rapport|reactie|uitslag|verslag)\b.{0,40}\bverwachten (?:wij|we)\b|\bbreng(?:t|en)\b.{0,60}\b(?:advies|verslag|rapport)\b.{0,40}\buit\b|\bis pas\b|\bpas (?:in|eind|begin|half|na|weer)\b|\b(?:ingewikkelder|complexer|lastiger|groter|moeilijker|uitgebreider)\b|\bdubbel zo\w*|\b(?:twee|drie|vier) keer zo(?:veel| veel)\b|\bveel meer\b|\bligt\b.{0,30}\bnog\b|\b(?:afwezig|uitgevallen|onderbezet\w*|tekort|vacature\w*)\b|\b(?:toestemming|instemming|advies|medewerking|onderzoek)\b.{0,60}\bnodig\b|\b(?:wij|we) hebben (?!u\b|je\b).{0,80}\b(?:gevraagd|ingeschakeld|benaderd|opgevraagd)\b|\bmoet(?:en)?\b.{0,60}\b(?:nagaan|nakijken|lezen|controleren|uitzoeken|opvragen|komen|sturen|beoordelen|overleggen|horen|bekijken|vertalen)\b|\b(?:vergadert|vergaderen) (?:pas|eerst)\b|\bpas (?:volgende|over|vanaf)\b|\beerst (?:de (?:kans|tijd)|nog|zelf|bij)\b|\bvraagt om\b.{0,20}\b(?:overleg|onderzoek|afstemming)\b|\braakt (?:meerdere|verschillende|veel)\b|\bspreken elkaar tegen\b|\bverspreid over\b|\b(?:drukker|vertraging|vertraagd)\b/
/** That the answer comes later, and when. */
const POSTPONES = /\b(?:u|je) (?:krijgt|hoort|ontvangt|vraagt|vroeg)\b|\b(?:krijgt|hoort|ontvangt|vraagt|vroeg) (?:u|je)\b|\b(?:ons|het) besluit\b|\b(?:onze|de) beslissing\b|\b(?:wij|we) beslissen\b|\bbeslissen (?:wij|we)\b/
const moreDelay = inPlain(MORE_DELAY)

const deed = inPlain(DEED)
const state = inPlain(STATE)
const delay = inPlain(DELAY)
const theirs = inPlain(THEIRS)
const option = inPlain(OPTION)
const service = inPlain(SERVICE)
