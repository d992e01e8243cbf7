import fc from 'fast-check'

/** Few letters, so that expressions and texts meet often; the last ones are read strangely by some flags. */
export const texts = fc.string({ unit: fc.constantFrom('a', 'b', 'A', 's', 'K', ' ', '-', '_', '1', '2', 'é', '€', '😀', '\u017F', '\u212A'), maxLength: 10 })

/** Expressions of few letters, with all that can stand among them. */
export const expressions: fc.Arbitrary<string> = fc.letrec<{ choice: string; row: string; times: string; one: string }>((tie) => ({
  choice: fc.array(tie('row'), { minLength: 1, maxLength: 3 }).map((rows) => rows.join('|')),
  row: fc.array(tie('times'), { maxLength: 5 }).map((ones) => ones.join('')),
  times: fc
    .tuple(tie('one'), fc.constantFrom('', '', '', '', '?', '*', '+', '+?', '{2}', '{0,2}', '{1,3}', '{2,}'))
    .map(([one, sign]) => (/^(?:\\[bB]|\^|\$|\(\?[=!<])/.test(one) ? one : one + sign)),
  one: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    fc.constantFrom(
      'a',
      'b',
      's',
      'K',
      'A',
      ' ',
      '1',
      'é',
      '😀',
      '\\b',
      '\\b',
      '\\B',
      '\\d',
      '\\s',
      '\\w',
      '\\W',
      '\\S',
      '.',
      '^',
      '$',
      '[ab]',
      '[^a]',
      '[a-k]',
      '[0-9]',
      '[sé-]',
      '\\u0041',
      '\\x62',
      '\\-'.slice(1),
    ),
    tie('choice').map((choice) => `(?:${choice})`),
    tie('choice').map((choice) => `(${choice})`),
    tie('choice').map((choice) => `(?!${choice})`),
    tie('choice').map((choice) => `(?<=${choice})`),
  ),
})).choice
