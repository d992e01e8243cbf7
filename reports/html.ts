/** Text that is safe to put into a page. */
export interface Html {
  readonly text: string
}

type Part = string | number | Html | readonly Html[]

/** Escapes every value that isn't Html itself. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { text: strings.reduce((page, string, index) => page + render(parts[index - 1] ?? '') + string) }
}

/** For our own style sheet only, never for anything from a letter. */
export function raw(text: string): Html {
  return { text }
}

function render(part: Part): string {
  if (typeof part === 'string') return escapeHtml(part)
  if (typeof part === 'number') return String(part)
  return 'text' in part ? part.text : part.map((one) => one.text).join('')
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
