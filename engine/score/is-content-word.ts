import type { Token } from '../annotate/annotated-block.ts'
import { oncePerForm } from '../lexicon/word-form.ts'

/** Verbs that link or help rather than say something of their own. */
const LINKING = new Set(
  `zijn ben bent is was waren geweest worden word wordt werd werden geworden hebben heb hebt heeft had hadden gehad zullen zal zult zou zouden kunnen kan kunt kon konden moeten moet moest moesten
  mogen mag mocht mochten willen wil wilt wilde wilden blijken blijkt bleek lijken lijkt leek schijnen schijnt dienen dient hoeven hoeft hoefde laten laat`.split(/\s+/),
)

/** Adverbs that say how something is done; other adverbs are function words to LiNT. Our own list. */
const MANNER = new Set(
  `graag snel goed slecht hard zacht langzaam rustig voorzichtig precies nauwkeurig zorgvuldig duidelijk direct meteen apart samen alleen gratis schriftelijk telefonisch digitaal online
  persoonlijk automatisch opnieuw helemaal volledig gedeeltelijk gemakkelijk makkelijk moeilijk eerlijk veilig vrijwillig verplicht tijdig spoedig volledig jaarlijks maandelijks wekelijks dagelijks`.split(/\s+/),
)

/** Content words after LiNT-II: nouns, names, verbs that don't just link or help, adjectives, adverbs of manner. */
export function isContentWord(token: Token): boolean {
  switch (token.wordClass) {
    case 'noun':
    case 'name':
    case 'adjective':
      return true
    case 'verb':
      return !isLinking(token.form)
    case 'adverb':
      return isOfManner(token.form)
    default:
      return false
  }
}

const isLinking = oncePerForm(({ lower }) => LINKING.has(lower))
const isOfManner = oncePerForm(({ lower }) => MANNER.has(lower))
