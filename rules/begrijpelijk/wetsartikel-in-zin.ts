import type { AnnotatedBlock } from '../../engine/annotate/annotated-block.ts'
import { passagesOf, type Passage } from '../../engine/find/passage.ts'
import { reportLazily } from '../../engine/rule/report-lazily.ts'
import type { BlockRule, Report } from '../../engine/rule/rule.ts'
import { citedArticles, mayCite } from '../cited-articles.ts'
import { endOfLaw } from '../end-of-law.ts'
import { gather, NOTHING } from '../gather.ts'
import { isSource } from '../is-source.ts'
import { moveArticle } from '../move-article.ts'
import { tellsSource } from '../tells-source.ts'

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
    reportLazily({ places: [{ block: block.block.id, start, end }] }, () => ({ reason: REASON, suggestions: found.length === 1 ? moveArticle(block, sentence, { start, end }) : [] })),
  )
}

const REASON = 'Een wetsartikel midden in de zin leest moeilijk. Zeg eerst in gewone woorden wat er geldt. Zet het artikel daarna apart: “Dit staat in artikel …”.'

/** "artikel 3 van de": what was read as the name of a law stops short of it. */
function trimEnd(words: string): string {
  const last = words.slice(words.lastIndexOf(' ') + 1)
  return LOOSE.has(last.toLowerCase()) ? words.replace(/(?:,?\s+(?:van|de|het|op|voor|en|in|tot|bij|inzake))+$/iu, '') : words
}

const LOOSE = new Set(['van', 'de', 'het', 'op', 'voor', 'en', 'in', 'tot', 'bij', 'inzake'])
