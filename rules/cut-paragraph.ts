import type { AnnotatedBlock, Sentence, Token } from '../engine/annotate/annotated-block.ts'

/** The most of one paragraph. */
export interface Limits {
  readonly words: number
  readonly sentences: number
}

export interface Cuts {
  /** Where the new paragraphs begin, in the block's text; none when it can't be cut so that every piece is short enough. */
  readonly cuts: readonly number[]
  /** Does every one of them plainly begin something new? */
  readonly isCertain: boolean
}

/** Parts a block in as few pieces of about the same size as the limits allow, if possible where a new topic begins. */
export function cutParagraph(annotated: AnnotatedBlock, words: number, limits: Limits): Cuts {
  const { block, sentences } = annotated
  const texts = sentences.map(({ start, end }) => block.text.slice(start, end))
  const promises = texts.some((text) => PROMISES.test(text))
  const strict = chooseCuts(sentences, texts.map((_, index) => opensTopic(annotated, index, texts)), words, limits)
  const any = chooseCuts(sentences, texts.map((text) => !HANGS.test(text)), words, limits)
  // More pieces than it needs part what belongs together.
  return strict.length > 0 && strict.length <= any.length ? { cuts: strict, isCertain: !promises } : { cuts: any, isCertain: false }
}

/** A sentence that leans on the one before it, and so can't open a paragraph. */
const HANGS =
  /^(?:Daar\p{Ll}*|Hier\p{Ll}*|Dit|Dat|Deze|Die|Dan|Zij|Hij|Ook|Het|Wel|Toch|Vermoedelijk|Waarschijnlijk|Mogelijk|Misschien|Kennelijk|Blijkbaar|De daar\p{Ll}*|Het daar\p{Ll}*)(?!\p{L})|\b(?:daar(?:aan|mee|door|van)|derhalve|dus|daarom)(?!\p{L})/u

/** "Van dat besluit", "Je maakt dan", "Laat dat dan", "Een dergelijk gebruik": words near the start that point back. */
const POINTS_BACK =
  /^(?:[^\s,]+ ){0,4}(?:deze|dit|dat|die|dergelijke?|zulke?|zo['’]n|dan|ook|toen|eveneens|evenmin|zelf|er\p{Ll}+|(?:daar|hier)\p{Ll}*|genoemde?|voornoemde?|bedoelde?|laatstgenoemde?|vermelde?|aldus|vervolgens|echter|evenwel|wel|toch|namelijk|immers|alsnog|weer|nog)(?![\p{L}-])/iu

/** "u", "wij", "hij": somebody of whom the sentence before spoke. */
const PRONOUN = /^(?:u|wij|we|je|jij|jullie|ik|hij|zij|ze|men|er|het|hem|haar|hun|alles|niets|iemand|beide|beiden|sommige|anderen?)$/

/** "Van de fiets ligt dit anders.", "komt het op het volgende neer": what it promises stands in the sentences behind it. */
const PROMISES = /\bdit (?:ligt )?anders\.?$|\b(?:twee|drie|vier|vijf|zes|enkele|een paar) (?:dingen|punten|stappen|zaken|vragen|redenen|manieren|mogelijkheden|voorwaarden)\b|\b(?:het|de) volgende\b[^.?!,]{0,40}[.:]?$/

function opensTopic({ tokens, sentences }: AnnotatedBlock, index: number, texts: readonly string[]): boolean {
  const [sentence, text = '', before = ''] = [sentences[index], texts[index], texts[index - 1]]
  if (sentence === undefined || index === 0 || before.trimEnd().endsWith('?') || /[:;]$/.test(before.trimEnd())) return false
  // "Denkt u hier anders over?": a question asks the reader something new.
  if (text.trimEnd().endsWith('?')) return true
  if (HANGS.test(text) || POINTS_BACK.test(text) || /^[^.?!]*\?/.test(text)) return false
  const [first, second] = [tokens[sentence.first], tokens[sentence.first + 1]]
  if (first === undefined || (PRONOUN.test(first.lower) && second?.wordClass !== 'noun' && second?.wordClass !== 'adjective')) return false
  if (CONNECTS.test(first.lower)) return false
  return first.verbForm !== 'finite' && !goesOnWith(tokens, sentence, before)
}

/** A reason for what was said, more of it, or how sure it is. */
const CONNECTS = /^(?:omdat|aangezien|doordat|zodat|want|en|maar|of|waarna|waarbij|tenzij|mits|hoewel|anders|zo|vermoedelijk|waarschijnlijk|mogelijk|misschien|kennelijk|blijkbaar)$/

const DEFINITE = /^(?:de|het|uw|je|jouw|onze|ons|mijn|zijn|haar|hun)$/
const NEAR = 4

/** "De commissie deelt …" behind a sentence about the commissie: the same subject goes on. */
function goesOnWith(tokens: readonly Token[], { first, last }: Sentence, before: string): boolean {
  if (!DEFINITE.test(tokens[first]?.lower ?? '')) return false
  const noun = tokens.slice(first + 1, Math.min(last, first + 1 + NEAR)).find(({ wordClass }) => wordClass === 'noun' || wordClass === 'name')
  return noun !== undefined && before.toLowerCase().includes(noun.lower.slice(0, Math.max(4, noun.lower.length - 2)))
}

/** None when the starts that may be cut at don't part it in pieces that are short enough. */
function chooseCuts(sentences: readonly Sentence[], opens: readonly boolean[], words: number, limits: Limits): readonly number[] {
  const pieces = Math.max(Math.ceil(words / limits.words), Math.ceil(sentences.length / limits.sentences))
  for (let count = Math.max(2, pieces); count <= sentences.length; count++) {
    const cuts = cutEvenly(sentences, opens, words, count, limits)
    if (cuts !== null) return cuts
  }
  return []
}

function cutEvenly(sentences: readonly Sentence[], opens: readonly boolean[], words: number, count: number, limits: Limits): readonly number[] | null {
  const cuts: number[] = []
  let [inPiece, wordsInPiece, before] = [0, 0, 0]
  for (const [index, sentence] of sentences.entries()) {
    const target = (words * (cuts.length + 1)) / count
    if (inPiece > 0 && cuts.length < count - 1 && before + sentence.words / 2 > target && opens[index] === true) {
      cuts.push(sentence.start)
      ;[inPiece, wordsInPiece] = [0, 0]
    }
    inPiece++
    wordsInPiece += sentence.words
    before += sentence.words
    if (inPiece > limits.sentences || wordsInPiece > limits.words) return null
  }
  return cuts
}
