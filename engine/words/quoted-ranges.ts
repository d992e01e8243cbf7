import type { Range } from '../letter/letter.ts'
import { remember } from '../remember.ts'

/**
 * What stands between quotation marks of any kind, marks and all: “…”, „…”, "…", «…», ‘…’, '…', ‹…›. An apostrophe is none:
 * foto's, Hans’ fiets, 's avonds, de jaren '90.
 */
export function quotedRanges(text: string): readonly Range[] {
  return MARK.test(text) ? read(text) : NONE
}

const NONE: readonly never[] = []
const MARK = /[“„”«»"‘’‚'‹›`]/

const read = remember(200, (text: string): readonly Range[] =>
  [DOUBLE, SINGLE].flatMap((kind) => Array.from(text.matchAll(kind), ({ index, 0: { length } }) => ({ start: index, end: index + length }))),
)

const DOUBLE = /[“„”](?=\S)[^“”„\n]{1,300}[”“]|«[^«»\n]{1,300}»|»[^«»\n]{1,300}«|(?<!\d)"(?=\S)[^"\n]{1,300}"|‹[^‹›\n]{1,300}›|›[^‹›\n]{1,300}‹/gu

/** Opens before a word and closes behind one; inside it an apostrophe may stand between letters. */
const SINGLE =
  /(?<![\p{L}\d’'])[‘’‚'`](?!(?:s|t|n|m|k|r|d|ie|er|ns|tis|twas)(?!\p{L})|\d\d(?!\d))(?=[\p{L}\d(])(?:[^‘’‚'`\n]|['’](?=\p{L})){1,300}(?<=\S)[’‘'´`](?![\p{L}\d])/gu
