import type { Finding } from '../engine/finding/finding.ts'
import type { Block, Letter } from '../engine/letter/letter.ts'
import { html, type Html } from './html.ts'

/** The letter with its findings marked. Where findings overlap the first one marks. */
export function markLetter(letter: Pick<Letter, 'blocks'>, findings: readonly Finding[]): readonly Html[] {
  return letter.blocks.map((block) => {
    const inner = markBlock(block, findings)
    if (block.kind === 'heading') return html`<h4>${inner}</h4>`
    if (block.kind === 'listItem') return html`<p class="item">• ${inner}</p>`
    return html`<p class="${block.kind}">${inner}</p>`
  })
}

function markBlock(block: Block, findings: readonly Finding[]): readonly Html[] {
  const places = findings
    .flatMap((finding) => finding.places.filter((place) => place.block === block.id && place.end > place.start).map((place) => ({ finding, ...place })))
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
  const parts: Html[] = []
  let at = 0
  for (const { start, end, finding } of places) {
    if (start < at) continue
    parts.push(html`${block.text.slice(at, start)}`, html`<mark class="${finding.severity}" title="${finding.title}">${block.text.slice(start, end)}</mark>`)
    at = end
  }
  return [...parts, html`${block.text.slice(at)}`]
}
