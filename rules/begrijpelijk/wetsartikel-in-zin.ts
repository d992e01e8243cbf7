import type { AnnotatedBlock } from '../../engine/annotate/annotated-block.ts'
import type { Suggestion } from '../../engine/edit/edit.ts'
import { passagesOf, type Passage } from '../../engine/find/passage.ts'
import type { Range } from '../../engine/letter/letter.ts'
import { reportLazily } from '../../engine/rule/report-lazily.ts'
import type { BlockRule, Report } from '../../engine/rule/rule.ts'
import { citedArticles, LEAD, mayCite } from '../cited-articles.ts'
import { endOfLaw } from '../end-of-law.ts'
import { gather, NOTHING } from '../gather.ts'
import { isSource } from '../is-source.ts'
import { tellsSource } from '../tells-source.ts'
import { capitalise, replaceRange } from '../../engine/words/replace-range.ts'

export const wetsartikelInZin: BlockRule = {
  id: 'wetsartikel-in-zin',
  title: 'Wetsartikel in de zin',
  theme: 'begrijpelijk',
  severity: 'waarschuwing',
  basis: 'advies',
  pictogram: 'wetboek',
  blocks: ['paragraph', 'listItem'],
  authority: {
    name: 'eigen ervaring van het team',
    says: 'Zet het wetsartikel in een eigen zin, achter de uitleg in gewone woorden.',
  },
  why: 'Bij een wetsartikel midden in de zin haken lezers af. Wie het artikel wil opzoeken, moet het wel kunnen vinden. Zet het daarom apart: “Dit staat in artikel …”.',
  scope: 'block',
  unit: 'zin',
  good: [
    { text: 'Wij stoppen uw uitkering. Dit staat in artikel 54 van de Participatiewet.' },
    { text: 'U leest dit in artikel 18, lid 1, van de Participatiewet.' },
    // An article in a shop or a newspaper.
    { text: 'U kocht een artikel van € 18. Wij vergoeden dit.' },
    { text: 'U kunt zelf betalen (artikel 3.9 van de Wet studiefinanciering 2000). Dat mag volgens artikel 7:10 van de Algemene wet bestuursrecht.' },
    { text: 'Wij mogen ons plan niet veranderen. Zo staat het in de artikelen 6:7 en 6:11 van de Algemene wet bestuursrecht.' },
    { text: 'De wet waar dit in staat: artikel 58 Participatiewet.' },
  ],
  bad: [
    {
      text: 'Op grond van artikel 58 van de Participatiewet vorderen wij € 300 van u terug.',
      finds: ['Op grond van artikel 58 van de Participatiewet'],
      becomes: 'Wij vorderen € 300 van u terug. Dit staat in artikel 58 van de Participatiewet.',
    },
    {
      text: 'Wij stoppen uw uitkering op grond van artikel 54, lid 4, van de Participatiewet.',
      finds: ['op grond van artikel 54, lid 4, van de Participatiewet'],
      becomes: 'Wij stoppen uw uitkering. Dit staat in artikel 54, lid 4, van de Participatiewet.',
    },
    {
      text: 'De kosten behoren niet tot de noodzakelijke kosten als bedoeld in artikel 35, eerste lid, van de Participatiewet. U krijgt geen bijstand.',
      finds: ['als bedoeld in artikel 35, eerste lid, van de Participatiewet'],
    },
    // The name of the law is never cut inside a word, and no word behind it belongs to it.
    { text: 'U krijgt deze hulp op grond van artikel 3 van de Wet gemeentelijke schuldhulpverlening.', finds: ['op grond van artikel 3 van de Wet gemeentelijke schuldhulpverlening'], becomes: 'U krijgt deze hulp. Dit staat in artikel 3 van de Wet gemeentelijke schuldhulpverlening.' },
    { text: 'Van strijd met de openbare orde als bedoeld in artikel 2:25 van de Algemene plaatselijke verordening is niet gebleken.', finds: ['als bedoeld in artikel 2:25 van de Algemene plaatselijke verordening'] },
    { text: 'U mag conform artikel 5:53 van de Algemene wet bestuursrecht in een brief reageren.', finds: ['conform artikel 5:53 van de Algemene wet bestuursrecht'] },
    { text: 'U voldoet niet aan de eisen die artikel 11 Participatiewet stelt aan mensen zonder vast adres.', finds: ['artikel 11 Participatiewet'] },
  ],
  check: (block) => {
    const { whole, sentences } = passagesOf(block)
    return mayCite(whole) ? gather(sentences, (sentence) => checkSentence(block, sentence)) : NOTHING
  },
}

function checkSentence(block: AnnotatedBlock, sentence: Passage): readonly Report[] {
  const cited = citedArticles(sentence)
  if (cited.length === 0 || tellsSource(sentence.text)) return NOTHING
  const found = cited.map(({ start, end }) => ({
    start: sentence.start + start,
    end: endOfLaw(block.block.text, sentence.start + start + trimEnd(sentence.text.slice(start, end)).length),
  }))
  return found.filter((range) => !isSource(block.block.text, sentence, range)).map(({ start, end }) =>
    reportLazily({ places: [{ block: block.block.id, start, end }] }, () => ({ reason: REASON, suggestions: found.length === 1 ? moveBehind(block, sentence, { start, end }) : [] })),
  )
}

const REASON = 'Een wetsartikel midden in de zin leest moeilijk. Zeg eerst in gewone woorden wat er geldt. Zet het artikel daarna apart: “Dit staat in artikel …”.'

/** "artikel 3 van de": what was read as the name of a law stops short of it. */
function trimEnd(words: string): string {
  const last = words.slice(words.lastIndexOf(' ') + 1)
  return LOOSE.has(last.toLowerCase()) ? words.replace(/(?:,?\s+(?:van|de|het|op|voor|en|in|tot|bij|inzake))+$/iu, '') : words
}

const LOOSE = new Set(['van', 'de', 'het', 'op', 'voor', 'en', 'in', 'tot', 'bij', 'inzake'])

const LEADING = new RegExp(`^${LEAD} (?:het bepaalde in |de )?`, 'u')

/** Takes "op grond van artikel …" out of the sentence and says it in a sentence of its own behind it. */
function moveBehind({ block, tokens }: AnnotatedBlock, sentence: Range, range: Range): readonly Suggestion[] {
  const words = block.text.slice(range.start, range.end)
  const article = words.replace(LEADING, '')
  // "artikel 12 van de Algemene subsidieverordening": what we read as its name may go on.
  const goesOn = /^(?:\p{L}|\.\d|[-–]|\s+op\s|\s+van (?:de|het|deze|die|dit)\s|\s+(?:\p{L}*(?:wet|verordening|besluit|regeling|wetboek)\b|\d|e\.v|jo\b|juncto))/u.test(block.text.slice(range.end))
  if (article === words || goesOn || block.text.charAt(sentence.end - 1) !== '.') return []
  // A name that goes on in words that no list knows would be cut in two.
  if (/\b(?:Wet|Besluit|Regeling|Verordening)$/.test(words) && /^ \p{Ll}/u.test(block.text.slice(range.end))) return []
  // What the words behind it say stands in no article, and neither does what we plan to do.
  const cutsOff = /bedoeld in|genoemd in/i.test(words) && /^\s+\p{Ll}/u.test(block.text.slice(range.end))
  if (cutsOff || /\b(?:voornemens|van plan|voornemen)\b/i.test(block.text.slice(sentence.start, range.start))) return []
  // Where we base ourselves on an article, what we do doesn't stand in it.
  if (/^(?:gelet op|met toepassing van)/i.test(words)) return []
  // "een vergunning op grond van artikel 3 voor het café": the article belongs to the noun before it.
  const last = tokens.findLast((token) => token.end <= range.start)
  if (last !== undefined && last.start >= sentence.start && last.wordClass === 'noun' && /^\s+\p{L}/u.test(block.text.slice(range.end))) return []
  const own = ` Dit ${/^artikelen/i.test(article) ? 'staat in de' : 'staat in'} ${article.replace(/^art\./i, 'artikel')}.`
  const behind = { start: sentence.end, end: sentence.end }
  // "Dat houdt in …" would point at the article, no longer at what it says.
  const pointsBack = /^\s+(?:Dat|Dit|Deze|Die|Zo|Dan|Het|Zij|Ze|Hij|Daar\p{L}*|Hier\p{L}*)(?!\p{L})/u.test(block.text.slice(sentence.end))
  if (range.start > sentence.start) {
    const start = block.text[range.start - 1] === ' ' ? range.start - 1 : range.start
    if (block.text.slice(range.end).startsWith(',') || /[,(]$/.test(block.text.slice(0, start))) return []
    const isCertain = !pointsBack && isCertainAtEnd(words, block.text.slice(sentence.start, start), block.text.slice(range.end, sentence.end))
    const grade = isCertain ? 'voorstel' : 'voorbeeld'
    return [{ label: `… .${own}`, grade, edits: [replaceRange(block, { start, end: range.end }, ''), replaceRange(block, behind, own)] }]
  }
  const at = tokens.findIndex((token) => token.start >= range.end)
  const [verb, subject] = [tokens[at], tokens[at + 1]]
  if (verb?.verbForm !== 'finite' || subject === undefined || !/^(?:wij|we|u|ik)$/.test(subject.lower)) return []
  const turned = `${capitalise(subject.text)} ${verb.text}`
  // "… zijn wij gehouden u te berichten dat uw recht vervalt": Dit would point at what we tell.
  const grade = pointsBack || /\bdat\b/.test(block.text.slice(subject.end, sentence.end)) ? 'voorbeeld' : 'voorstel'
  return [{ label: `${turned} ….${own}`, grade, edits: [replaceRange(block, { start: range.start, end: subject.end }, turned), replaceRange(block, behind, own)] }]
}

/**
 * The article ends the sentence and says what it rests on. In the middle, Dit may point at the wrong half; "als bedoeld in"
 * belongs to the noun before it, and so does what stands behind "een en ander".
 */
function isCertainAtEnd(words: string, before: string, after: string): boolean {
  return after.trim() === '.' && /^(?:op grond van|op basis van|ingevolge|krachtens|volgens)/i.test(words) && !/(?:een en ander|\bzulks|,)$/.test(before.trim())
}
