import type { Token } from '../../engine/annotate/annotated-block.ts'
import type { WordMatch } from '../../engine/words/word-matcher.ts'
import { OWN_LIST } from '../listed-words.ts'
import { joinWords, listRule } from '../list-rule.ts'

export const ambtelijkJargon = listRule(
  {
    id: 'ambtelijk-jargon',
    title: 'Ambtelijk woord',
    theme: 'begrijpelijk',
    severity: 'waarschuwing',
    basis: 'advies',
    authority: {
      name: 'Direct Duidelijk',
      says: 'Overheden beloven in deze campagne om gewone woorden te gebruiken in plaats van ambtelijke.',
      url: 'https://www.directduidelijk.nl',
    },
    why: 'Ambtelijke woorden kosten de lezer tijd. Veel mensen kennen ze niet, of denken er iets anders bij. Met een gewoon woord begrijpt iedereen meteen wat u bedoelt.',
    good: [
      { text: 'Wij voeren de nieuwe regels op 1 mei in.' },
      { text: 'Het Besluit implementatie richtlijn staat op de website.' },
      { text: 'U krijgt het geld binnen twee weken op uw rekening.' },
      { text: 'Betreft: uw nieuwe parkeerpas' },
      // A title before a name, a menu between quotation marks, and talking things over.
      { text: 'Uw klantmanager Joost van Esch belt u. Zet dat aan bij \'Instellingen\'. Wilt u eerst overleggen?' },
      // Fixed in law, or everyday.
      { text: 'Wij leggen u een last onder dwangsom op. Hebt u de erfenis niet aanvaard? Regel dan automatische incasso.' },
      { text: 'De afspraak is op de tweede verdieping. Neem een recente pasfoto mee. U krijgt een factuur.' },
      { text: 'Een nieuwe meting gaf weer 47 decibel. De riolering voert het regenwater af. Schrijf naar de rechtbank Limburg, sector bestuursrecht.' },
    ],
    bad: [
      { text: 'Wij implementeren de nieuwe regels in mei.', finds: ['implementeren'], becomes: 'Wij voeren de nieuwe regels in mei in.' },
      { text: 'Het nieuwe beleid is door ons geïmplementeerd.', finds: ['geïmplementeerd'], becomes: 'Het nieuwe beleid is door ons ingevoerd.' },
      { text: 'U moet het bedrag op tijd voldoen, omdat de gemeente de regels implementeert.', finds: ['voldoen', 'implementeert'] },
    ],
  },
  {
    alsoLists: [OWN_LIST],
    doubtful: 'tip',
    rewrites: ['bevel', 'overgaan'],
    // "Betreft:" is a label above the letter, no verb of a sentence.
    keep: (match, { tokens }) => (match.first > 0 || tokens[match.last]?.text !== ':') && !isTitleOrName(match, tokens) && !(match.entry.term === 'overleggen' && !hasProof(match, tokens)),
    title: (list) => (list === OWN_LIST ? 'Woord uit uw huisstijl' : undefined),
    reason: (term, better, list) =>
      list === OWN_LIST
        ? `In uw huisstijl staat: schrijf liever niet “${term}”.${better.length === 0 ? ' Laat het weg.' : ` Schrijf ${joinWords(better)}.`}`
        : `“${term}” is een ambtelijk woord.${better.length === 0 ? '' : ` Zeg gewoon: ${joinWords(better)}.`}`,
  },
)

/** "Uw klantmanager Joost van Esch": what somebody is called; "'Instellingen'": what stands on a screen. */
function isTitleOrName({ first, last, entry }: WordMatch, tokens: readonly Token[]): boolean {
  const [before, next] = [tokens[first - 1], tokens[last]]
  if (/^['‘"“„]$/.test(before?.text ?? '') && /^['’"”]$/.test(next?.text ?? '') && /^\p{Lu}/u.test(tokens[first]?.text ?? '')) return true
  return entry.kind === 'zelfstandig naamwoord' && last - first === 1 && PERSON.test(entry.term) && /^\p{Lu}\p{Ll}/u.test(next?.text ?? '')
}

const PERSON = /(?:manager|consulent|houder|medewerker|functionaris|ambtenaar|regisseur|adviseur)$/

/** "overleggen" is jargon of papers, everyday of people: "Wilt u eerst overleggen?" */
function hasProof({ sentence }: WordMatch, tokens: readonly Token[]): boolean {
  return tokens.slice(sentence.first, sentence.last).some(({ lower }) => PROOF.test(lower))
}

const PROOF = /bewij|stuk|document|papier|kopie|gegevens|afschrift|verklaring|formulier|specificatie|strook|rekening|nota|contract|overeenkomst|verslag|rapport|cijfers/
