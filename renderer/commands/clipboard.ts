import type { Bridge } from '../../electron/contract.ts'

/** The page may not read or write the clipboard, except in a copy or paste event: these make one come. */
export interface Clipboard {
  /** A paste event comes, whose content is a letter wherever the focus is. */
  readonly askPaste: () => void
  readonly put: (html: string, text: string) => Promise<'done' | 'failed'>
}

const PATIENCE_MS = 1000

/** `pasted`: html is empty when the clipboard held none. `opensLetter`: may a plain Ctrl+V open a letter now? */
export function watchClipboard(bridge: Bridge, opensLetter: () => boolean, pasted: (html: string, text: string) => void): Clipboard {
  return { askPaste: watchPaste(bridge, opensLetter, pasted), put: watchCopy(bridge) }
}

function watchPaste(bridge: Bridge, opensLetter: () => boolean, pasted: (html: string, text: string) => void): Clipboard['askPaste'] {
  let asked = 0
  document.addEventListener(
    'paste',
    (event) => {
      const wanted = Date.now() - asked < PATIENCE_MS || (opensLetter() && !takesText(event.target))
      if (!wanted || event.clipboardData === null) return
      asked = 0
      event.preventDefault()
      event.stopPropagation()
      pasted(event.clipboardData.getData('text/html'), event.clipboardData.getData('text/plain'))
    },
    true,
  )
  return () => {
    asked = Date.now()
    void bridge.ask('paste', {})
  }
}

function takesText(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, [contenteditable=true]') !== null
}

function watchCopy(bridge: Bridge): Clipboard['put'] {
  let waiting: { readonly html: string; readonly text: string; readonly done: (outcome: 'done') => void } | null = null
  document.addEventListener(
    'copy',
    (event) => {
      if (waiting === null) return
      event.preventDefault()
      event.stopPropagation()
      event.clipboardData?.setData('text/html', waiting.html)
      event.clipboardData?.setData('text/plain', waiting.text)
      waiting.done('done')
      waiting = null
    },
    true,
  )
  return (html, text) =>
    new Promise((resolve) => {
      waiting = { html, text, done: resolve }
      setTimeout(() => resolve('failed'), PATIENCE_MS)
      void bridge.ask('copy', {})
    })
}
