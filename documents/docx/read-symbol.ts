/** The sign that a symbol font draws, as a Unicode character; `□` when we don't know it. */
export function readSymbol(font: string, code: string): string {
  const number = Number.parseInt(code, 16)
  if (!Number.isFinite(number)) return '□'
  const position = number & 0xff
  if (position === 0x20) return ' '
  const table = TABLES[font.toLowerCase()]
  if (table !== undefined) return table[position] ?? '□'
  if (/dings/i.test(font) || number > 0x10ffff) return '□'
  return String.fromCodePoint(number >= 0xf000 && number <= 0xf0ff ? position : number)
}

const WINGDINGS: Readonly<Record<number, string>> = {
  0x21: '✏',
  0x22: '✂',
  0x28: '☎',
  0x29: '✆',
  0x2a: '✉',
  0x2b: '✉',
  0x46: '☞',
  0x4a: '☺',
  0x6c: '●',
  0x6e: '■',
  0x6f: '☐',
  0x70: '☐',
  0x71: '☐',
  0x72: '☐',
  0x73: '⬧',
  0x76: '❖',
  0x77: '⬥',
  0x9f: '•',
  0xa1: '○',
  0xa7: '▪',
  0xa8: '☐',
  0xd8: '➢',
  0xdf: '←',
  0xe0: '→',
  0xe8: '➔',
  0xf0: '⇨',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
}

const SYMBOL: Readonly<Record<number, string>> = { 0xa3: '≤', 0xb0: '°', 0xb1: '±', 0xb3: '≥', 0xb4: '×', 0xb7: '•', 0xae: '→', 0xde: '⇒', 0x2d: '−' }

const WINGDINGS_2: Readonly<Record<number, string>> = { 0x50: '✓', 0x4f: '✗', 0x52: '☑', 0x53: '☒', 0x54: '☒', 0xa3: '☐', 0x2a: '☐' }

const TABLES: Readonly<Record<string, Readonly<Record<number, string>>>> = { wingdings: WINGDINGS, symbol: SYMBOL, 'wingdings 2': WINGDINGS_2 }
