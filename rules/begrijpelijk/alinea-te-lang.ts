import type { AnnotatedBlock } from '../../engine/annotate/annotated-block.ts'
import type { Suggestion } from '../../engine/edit/edit.ts'
import { reportLazily } from '../../engine/rule/report-lazily.ts'
import type { BlockRule } from '../../engine/rule/rule.ts'
import { countBlockWords } from '../count-reading-words.ts'
import { cutParagraph, type Limits } from '../cut-paragraph.ts'
import { NOTHING } from '../gather.ts'

const MOST_WORDS = 80
const MOST_SENTENCES = 5
/** Six short sentences are no long paragraph: on clean letters the count alone cried wolf (npm run measure). */
const FEW_WORDS = 65

export const alineaTeLang: BlockRule = {
  id: 'alinea-te-lang',
  title: 'Lange alinea',
  theme: 'begrijpelijk',
  severity: 'waarschuwing',
  basis: 'advies',
  authority: {
    name: 'CommunicatieRijk',
    says: 'Houd alinea’s kort en zet één onderwerp in een alinea.',
    url: 'https://www.communicatierijk.nl',
  },
  why: 'Een lang blok tekst schrikt af. Lezers slaan het over of missen wat erin staat. Knip de alinea en geef elk stuk een eigen kopje.',
  scope: 'block',
  unit: 'alinea',
  blocks: ['paragraph', 'listItem'],
  good: [
    { text: 'U krijgt vanaf 1 mei bijstand. U krijgt elke maand € 1.250. Het geld staat op de laatste dag van de maand op uw rekening.' },
    // Six sentences, but so short that they read as one breath.
    { text: 'Bel ons. Wij helpen u. Dat is gratis. U hoeft niets mee te nemen. U mag iemand meenemen. Tot dan.' },
    // Addresses and dates are looked up, not read.
    {
      text: 'Bent u het niet eens met dit besluit? Dan kunt u bezwaar maken. Uw bezwaar moet uiterlijk op dinsdag 17 maart 2026 bij ons zijn. Stuur uw brief naar het college van burgemeester en wethouders van Dorp, afdeling Bezwaar, Postbus 40, 7411 AB Dorp. Zet erin wat er volgens u niet klopt. Noem ook uw naam, uw adres en de datum. Vergeet uw handtekening niet.',
    },
  ],
  bad: [
    {
      text: 'U vroeg ons op 3 maart om bijzondere bijstand voor een wasmachine. Wij hebben uw aanvraag bekeken en wij geven u geen bijstand voor deze kosten. U kunt de wasmachine betalen van uw spaargeld, want u had op 1 maart € 4.300 op uw rekening staan. Hebt u binnenkort andere grote kosten? Vraag dan opnieuw bijstand aan. Wij kijken dan weer naar uw inkomen en naar uw spaargeld op dat moment.',
      finds: [
        'U vroeg ons op 3 maart om bijzondere bijstand voor een wasmachine. Wij hebben uw aanvraag bekeken en wij geven u geen bijstand voor deze kosten. U kunt de wasmachine betalen van uw spaargeld, want u had op 1 maart € 4.300 op uw rekening staan. Hebt u binnenkort andere grote kosten? Vraag dan opnieuw bijstand aan. Wij kijken dan weer naar uw inkomen en naar uw spaargeld op dat moment.',
      ],
      becomes:
        'U vroeg ons op 3 maart om bijzondere bijstand voor een wasmachine. Wij hebben uw aanvraag bekeken en wij geven u geen bijstand voor deze kosten. U kunt de wasmachine betalen van uw spaargeld, want u had op 1 maart € 4.300 op uw rekening staan.\n\nHebt u binnenkort andere grote kosten? Vraag dan opnieuw bijstand aan. Wij kijken dan weer naar uw inkomen en naar uw spaargeld op dat moment.',
    },
    {
      text: 'Bij de beoordeling van uw recht op een uitkering kijken wij naar uw inkomen, naar het inkomen van uw partner, naar uw spaargeld en naar uw woning, waarbij wij ook de gegevens gebruiken die wij van de Belastingdienst, van uw bank en van uw werkgever hebben gekregen in de maanden januari, februari en maart van dit jaar, en waarbij wij rekening houden met de kosten die u volgens de brief van uw verhuurder elke maand voor uw huis en voor uw kinderen moet maken.',
      finds: [
        'Bij de beoordeling van uw recht op een uitkering kijken wij naar uw inkomen, naar het inkomen van uw partner, naar uw spaargeld en naar uw woning, waarbij wij ook de gegevens gebruiken die wij van de Belastingdienst, van uw bank en van uw werkgever hebben gekregen in de maanden januari, februari en maart van dit jaar, en waarbij wij rekening houden met de kosten die u volgens de brief van uw verhuurder elke maand voor uw huis en voor uw kinderen moet maken.',
      ],
    },
  ],
  check: (annotated) => {
    const { block, sentences } = annotated
    // Counting as a reader does only makes a block shorter.
    if (fits(annotated.words, sentences.length)) return NOTHING
    const words = countBlockWords(annotated)
    if (fits(words, sentences.length)) return NOTHING
    return [
      reportLazily({ places: [{ block: block.id, start: 0, end: block.text.length }] }, () => ({
        reason: `Deze alinea heeft ${words} woorden in ${sentences.length} ${sentences.length === 1 ? 'zin' : 'zinnen'}. Knip de alinea: één onderwerp per alinea.`,
        suggestions: offerCuts(annotated, words, LIMITS),
      })),
    ]
  },
}

const LIMITS: Limits = { words: MOST_WORDS, sentences: MOST_SENTENCES }

function fits(words: number, sentences: number): boolean {
  return words <= MOST_WORDS && (sentences <= MOST_SENTENCES || words <= FEW_WORDS)
}

/** Put in where a new topic plainly begins, else only shown. */
function offerCuts(annotated: AnnotatedBlock, words: number, limits: Limits): readonly Suggestion[] {
  const { id } = annotated.block
  const { cuts, isCertain } = cutParagraph(annotated, words, limits)
  return cuts.length === 0 ? [] : [{ label: `Knip in ${cuts.length + 1} alinea’s`, grade: isCertain ? 'voorstel' : 'voorbeeld', edits: cuts.map((at) => ({ op: 'splitBlock', block: id, at })) }]
}
