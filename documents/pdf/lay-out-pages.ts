/** A piece of text on a page. Points, from the page's left and bottom. */
export interface PdfItem {
  readonly str: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface LaidOutText {
  /** Lines, empty lines where the page has more room, a form feed between pages. */
  readonly source: string
  /** The letters' height that most of the text has, in points. */
  readonly bodySize: number
  /** The height of the letters at an offset in `source`. */
  readonly sizeAt: (offset: number) => number
}

interface PageLine {
  readonly text: string
  readonly y: number
  readonly size: number
}

/** Puts the pieces of each page back into lines, in the order the file has them. */
export function layOutPages(pages: readonly (readonly PdfItem[])[]): LaidOutText {
  const laidOut = pages.map(linesOf)
  const bodySize = mostUsedSize(laidOut.flat())
  let source = ''
  const sizes: { readonly start: number; readonly size: number }[] = []
  for (const [number, lines] of laidOut.entries()) {
    if (number > 0) source += '\f'
    const step = usualStep(lines, bodySize)
    for (const [index, line] of lines.entries()) {
      const before = lines[index - 1]
      const gap = before === undefined ? 0 : before.y - line.y
      const apart = before !== undefined && (gap > step * 1.35 || gap < 0 || Math.abs(before.size - line.size) > bodySize * 0.12)
      source += apart ? '\n' : ''
      sizes.push({ start: source.length, size: line.size })
      source += `${line.text}\n`
    }
  }
  return { source, bodySize, sizeAt: (offset) => sizes.findLast(({ start }) => start <= offset)?.size ?? bodySize }
}

function linesOf(items: readonly PdfItem[]): readonly PageLine[] {
  const lines: PageLine[] = []
  let open: PdfItem[] = []
  for (const item of items) {
    const first = open.find((one) => one.height > 0)
    const same = first === undefined || item.height === 0 || Math.abs(item.y - first.y) < Math.max(item.height, first.height) * 0.55
    if (!same) {
      lines.push(...lineOf(open))
      open = []
    }
    open.push(item)
  }
  return [...lines, ...lineOf(open)]
}

/** Pieces on one baseline; a small raised number is a note's mark and goes. */
function lineOf(items: readonly PdfItem[]): readonly PageLine[] {
  const shown = items.filter((item) => item.str.trim() !== '' && item.height > 0)
  const size = Math.max(0, ...shown.map((item) => item.height))
  const base = shown.find((item) => item.height === size)
  if (base === undefined) return []
  const kept = shown.filter((item) => !(item.height < size * 0.8 && item.y > base.y + size * 0.15 && /^\d{1,3}$/.test(item.str.trim())))
  let text = ''
  let end: number | null = null
  for (const item of [...kept].sort((a, b) => a.x - b.x)) {
    const gap = end === null ? 0 : item.x - end
    if (gap > size * 2) text = `${text.trimEnd()}     `
    else if (gap > size * 0.2 && !/\s$/.test(text) && !/^\s/.test(item.str)) text += ' '
    text += item.str
    end = item.x + item.width
  }
  return text.trim() === '' ? [] : [{ text: text.trim(), y: base.y, size }]
}

function mostUsedSize(lines: readonly PageLine[]): number {
  const counts = new Map<number, number>()
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2
    counts.set(size, (counts.get(size) ?? 0) + line.text.length)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10
}

/** The distance between two lines of a paragraph: the smallest that is seen often. */
function usualStep(lines: readonly PageLine[], bodySize: number): number {
  const steps = lines
    .flatMap((line, index) => (index === 0 ? [] : [(lines[index - 1]?.y ?? 0) - line.y]))
    .filter((step) => step > bodySize * 0.8 && step < bodySize * 3)
    .sort((a, b) => a - b)
  return steps[Math.floor(steps.length * 0.3)] ?? bodySize * 1.2
}
