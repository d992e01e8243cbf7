import type { Language } from './letter.ts'

type Known = Exclude<Language, 'onbekend'>

/** What a text's function words say; `words` is how many words were looked at, `seen` how many of them are function words of any of the four. */
export interface LanguageGuess {
  readonly language: Language
  readonly words: number
  readonly seen: number
}

/**
 * The language that most of a text's function words belong to: Dutch, Frisian, English or German. `onbekend` when
 * too few were seen to tell; a word that two languages share tells nothing. Source: eigen ervaring van het team.
 */
export function guessLanguage(text: string): LanguageGuess {
  const words = text.toLowerCase().match(WORDS) ?? []
  const owners = words.map((word) => LANGUAGES.filter((language) => FUNCTION_WORDS[language].has(word)))
  const counts = LANGUAGES.map((language) => owners.filter((of) => of.length === 1 && of[0] === language).length)
  const best = Math.max(...counts)
  const winners = LANGUAGES.filter((_, index) => counts[index] === best)
  const winner = winners.length === 1 ? winners[0] : undefined
  const language = winner !== undefined && best >= LEAST_SEEN[winner] ? winner : 'onbekend'
  return { language, words: words.length, seen: owners.filter((of) => of.length > 0).length }
}

/** The language of each text, and of the whole. A short text takes that of the text before it, or else after it. */
export function guessLanguages(texts: readonly string[]): { readonly whole: Language; readonly each: readonly Language[] } {
  const guesses = texts.map(guessLanguage)
  const whole = wholeLanguage(guesses)
  const own = guesses.map((guess): Language | null => {
    if (guess.language !== 'onbekend') return guess.language
    return isForeign(guess) ? 'onbekend' : null
  })
  const before = lastKnown(own)
  const after = lastKnown(own.toReversed()).toReversed()
  return { whole, each: own.map((language, index) => language ?? borrowed(before[index] ?? null, after[index] ?? null) ?? whole) }
}

const LANGUAGES: readonly Known[] = ['nl', 'fy', 'en', 'de']
/** A foreign language asks for more: Dutch letters hold English names and initials. */
const LEAST_SEEN: Readonly<Record<Known, number>> = { nl: 2, fy: 3, en: 3, de: 3 }
/** A text this long without a function word of the four languages is in a fifth. */
const LEAST_WORDS_FOREIGN = 12

function wholeLanguage(guesses: readonly LanguageGuess[]): Language {
  const votes = new Map<Language, number>()
  for (const guess of guesses) {
    if (guess.language === 'onbekend' && !isForeign(guess)) continue
    votes.set(guess.language, (votes.get(guess.language) ?? 0) + guess.words)
  }
  const ranked = [...votes].sort((a, b) => b[1] - a[1])
  return ranked[0]?.[0] ?? 'nl'
}

function isForeign(guess: LanguageGuess): boolean {
  return guess.words >= LEAST_WORDS_FOREIGN && guess.seen * 12 < guess.words
}

/** For each place the last language that was known up to there. */
function lastKnown(own: readonly (Language | null)[]): readonly (Language | null)[] {
  let last: Language | null = null
  return own.map((language) => {
    last = language ?? last
    return last
  })
}

/** Only when the texts on both sides agree, or there is a text on one side only, is a short text theirs. */
function borrowed(before: Language | null, after: Language | null): Language | null {
  if (before === null) return after
  return after === null || after === before ? before : null
}

/** A letter by itself is an initial, or part of “G e m e e n t e”. */
const WORDS = /[\p{L}’']{2,}|(?<!\p{L})u(?!\p{L})/gu

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const FUNCTION_WORDS: Readonly<Record<Known, ReadonlySet<string>>> = {
  nl: list(
    'de het een en van in op te dat die is zijn wij we u uw ons onze niet met voor aan door om als bij naar ook dan of ' +
      'hebben heeft hebt wordt worden kunt kan kunnen moet moeten dit deze er uit over geen nog maar wat waarom hoe ' +
      'tot tegen na onder binnen zonder omdat zodat daarom hierbij graag was waren zal zullen krijgt krijgen bent',
  ),
  fy: list(
    'de it in en fan op te dat dy is binne wy jo jim ús net mei foar oan troch om as by nei ek dan of hawwe hat wurdt ' +
      'wurde kinne kin moat moatte dit dizze der út oer gjin noch mar wat wêrom hoe ta tsjin nei ûnder binnen sûnder ' +
      'omdat sadat dêrom hjirby graach wie wiene sil sille krije jins hawwen ik hy sy har syn wêr dêr',
  ),
  en: list(
    'the an and of in on to that which is are we you your our not with for by if at also than or have has will be been ' +
      'can must this these there from about no but what why how until after under within without because therefore was ' +
      'were shall please it as they their may should would',
  ),
  de: list(
    'der die das ein eine einen und von in auf zu dass ist sind wir sie ihr ihre ihren unser nicht mit für durch um als ' +
      'bei nach auch oder haben hat wird werden können kann müssen muss dieser diese dieses aus über kein keine aber was ' +
      'warum wie bis gegen unter ohne weil daher war waren dem den des im am zum zur bitte',
  ),
}
