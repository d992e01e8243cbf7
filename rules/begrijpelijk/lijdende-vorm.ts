import type { AnnotatedBlock, Passive, Sentence, Token } from '../../engine/annotate/annotated-block.ts'
import { activatePassive } from '../../engine/rewrite/suggest-rewrites.ts'
import { reportLazily } from '../../engine/rule/report-lazily.ts'
import type { BlockRule, Report } from '../../engine/rule/rule.ts'
import { gather, NOTHING } from '../gather.ts'

export const lijdendeVorm: BlockRule = {
  id: 'lijdende-vorm',
  title: 'Lijdende vorm',
  theme: 'begrijpelijk',
  severity: 'waarschuwing',
  basis: 'advies',
  authority: {
    name: 'CommunicatieRijk',
    says: 'Schrijf actief: noem wie iets doet en vermijd de lijdende vorm.',
    url: 'https://www.communicatierijk.nl',
  },
  why: 'Bij “er is besloten” ziet de lezer niet wie dat heeft gedaan. Dat klinkt afstandelijk. Met “wij” of “u” is meteen duidelijk wie wat doet.',
  scope: 'block',
  unit: 'zin',
  good: [
    { text: 'Wij hebben besloten dat u vanaf 1 mei een uitkering krijgt.' },
    // A change and a state, no passive.
    { text: 'U bent verhuisd en de nieuwe regels zijn op 1 mei ingegaan.' },
    { text: 'U bent verplicht om dit door te geven. U bent getrouwd.' },
    // It doesn't matter here who did it.
    { text: 'Wij controleren of het geld goed is gebruikt. Wij vergelijken uw huis met huizen die zijn verkocht. Uw riool was verstopt.' },
    { text: 'Is de rekening al betaald? Dan hoeft u niets te doen.' },
    { text: 'U hebt zes weken de tijd, vanaf de dag nadat deze brief is verstuurd.' },
    { text: 'Dat is zes weken, geteld vanaf vandaag. Dat is later dan gepland.' },
    { text: 'U krijgt gelijk: uw bezwaar is gegrond. De erfenis is nog niet geregeld. Bent u die dag verhinderd?' },
    { text: 'Wilt u niet gehoord worden? Laat het ons dan weten.' },
    { text: 'Uw dochter wordt in mei achttien jaar. Parkeren is hier verboden. Misschien bent u het vergeten.' },
  ],
  bad: [
    { text: 'Uw uitkering wordt verlaagd.', finds: ['wordt verlaagd'] },
    { text: 'Uw brief is door ons ontvangen.', finds: ['is … ontvangen'], becomes: 'Wij hebben uw brief ontvangen.' },
    { text: 'Op 3 mei is uw aanvraag door ons ontvangen.', finds: ['is … ontvangen'], becomes: 'Op 3 mei hebben wij uw aanvraag ontvangen.' },
    { text: 'Aan dit bericht kunnen geen rechten worden ontleend.', finds: ['worden ontleend'] },
    { text: 'De kosten worden door de gemeente betaald als de vergunning is verleend.', finds: ['worden … betaald', 'is verleend'] },
  ],
  check: (block) =>
    gather(block.sentences, (sentence) => (sentence.passives.length === 0 ? NOTHING : choose(block, sentence).map((passive) => describe(block, sentence, passive)))),
}

/** One for each helping verb, with the participle beside it ("aan dit bericht kunnen geen rechten worden ontleend"): "worden gecontroleerd en aangepast" is one passive to a reader. */
function choose({ tokens }: AnnotatedBlock, { first, passives }: Sentence): readonly Passive[] {
  const nearest = passives.length === 1 ? passives : passives.toSorted((a, b) => gapOf(a) - gapOf(b))
  const chosen: Passive[] = []
  for (const passive of nearest) {
    const { auxiliary, participle, verb } = passive
    if (chosen.some((one) => one.auxiliary === auxiliary) || (verb === 'zijn' && tellsState(tokens, first, auxiliary, participle)) || asksReader(tokens, first, verb, participle)) continue
    chosen.push(passive)
  }
  return chosen
}

function gapOf({ auxiliary, participle }: Passive): number {
  return Math.abs(auxiliary - participle)
}

/**
 * With zijn it often says how something is ("is verboden"), and doesn't matter who did it: "Is de rekening al betaald?", "is nog niet geregeld", "zes weken, geteld
 * vanaf", "later dan gepland", "nadat deze brief is verstuurd".
 */
function tellsState(tokens: readonly Token[], first: number, auxiliary: number, participle: number): boolean {
  const done = tokens[participle]?.lower ?? ''
  if (auxiliary === first || !OFFICIAL.has(done)) return true
  if (/^(?:,|dan|zoals|als)$/.test(tokens[participle - 1]?.lower ?? '')) return true
  const between = tokens.slice(Math.min(auxiliary, participle) + 1, Math.max(auxiliary, participle)).map(({ lower }) => lower)
  if (between.includes('al') || (between.includes('nog') && between.includes('niet'))) return true
  return SENT.test(done) && tokens.slice(Math.max(first, auxiliary - 3), auxiliary).some(({ lower }, at, near) => /^(?:deze|dit)$/.test(lower) && PAPER.test(near[at + 1]?.lower ?? ''))
}

/** What an authority does; "de huizen die zijn verkocht" hides nobody that the reader looks for. */
const OFFICIAL = new Set(
  `
  aangegeven aangemaakt aangemeld aangepast aangevoerd aangevraagd aangevuld aangezegd afgegeven afgehandeld afgekeurd afgerond afgesloten
  afgewezen beantwoord behandeld bekeken bekendgemaakt beoordeeld bepaald berekend beschreven beslist besloten besproken betaald betoogd
  beëindigd bijgeschreven bijgevoegd doorgegeven doorgeleid doorgestuurd gebracht geconstateerd gecontroleerd gedaan gegeven gehandeld gehoord
  gekozen gemaakt gemeld genoemd genomen geoordeeld geplaatst geregistreerd gereserveerd gestart gesteld gestort gestuurd getroffen
  gevoegd gevraagd gewaarschuwd geweigerd gewezen gewijzigd geïnformeerd goedgekeurd herinnerd herzien ingediend ingeschreven ingetrokken
  ingevoerd ingevorderd ingewilligd medegedeeld meegedeeld meegenomen meegestuurd nagegaan omgezet onderschreven ondertekend onderzocht
  ontvangen opgeheven opgelegd opgemaakt opgenomen opgeschort opgesteld opgevraagd opgezegd overgemaakt overwogen stopgezet terugbetaald
  teruggevorderd teruggevraagd toegekend toegelicht toegestuurd toegevoegd toegewezen toegezegd toegezonden uitbetaald uitgegeven uitgelegd
  uitgereikt uitgevoerd vastgelegd vastgesteld verdaagd verhoogd verklaard verlaagd verleend verlengd vermeld verrekend verricht verstrekt
  verstuurd vervaardigd verwerkt verwezen verwijderd verzocht verzonden voldaan weergegeven weggehaald weggesleept
  `
    .trim()
    .split(/\s+/),
)

const SENT = /^(?:verstuurd|verzonden|gestuurd)$/
const PAPER = /^(?:brief|besluit|mail|e-mail|bericht|aanmaning|rekening|vergunning|beschikking)$/

/** "Wilt u niet gehoord worden?": the reader stands first, and who hears him is plain. */
function asksReader(tokens: readonly Token[], first: number, verb: Passive['verb'], participle: number): boolean {
  return verb === 'worden' && participle > first && /^(?:u|je|jij)$/.test(tokens[first + 1]?.lower ?? '') && /^(?:wilt?|kunt?)$/.test(tokens[first]?.lower ?? '')
}

function describe(block: AnnotatedBlock, sentence: Sentence, passive: Passive): Report {
  const { id } = block.block
  const first = block.tokens[Math.min(passive.auxiliary, passive.participle)]!
  const second = block.tokens[Math.max(passive.auxiliary, passive.participle)]!
  const known = {
    places: [
      { block: id, start: first.start, end: first.end },
      { block: id, start: second.start, end: second.end },
    ],
    actual: `${first.text}${gapOf(passive) === 1 ? ' ' : ' … '}${second.text}`,
    severity: passive.verb === 'worden' ? ('waarschuwing' as const) : ('tip' as const),
  }
  return reportLazily(known, () => {
    const suggestions = activatePassive(block, sentence, passive)
    const reason = 'Wie doet dit? Dat staat niet voorop in deze zin. Noem wie het doet, bijvoorbeeld “wij” of “u”.'
    return { reason, expected: suggestions.map(({ label }) => label), suggestions }
  })
}
