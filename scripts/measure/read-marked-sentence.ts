import type { VerbForm } from '../../engine/annotate/annotated-block.ts'

export interface MarkedSentence {
  readonly text: string
  /** Verb form by the offset where the word ends. */
  readonly forms: ReadonlyMap<number, VerbForm>
  readonly passive: boolean
}

/** Reads "Het wordt|f! snel geregeld|p!." as tests/engine/annotate/letter-sentences.tsv has it. */
export function readMarkedSentence(line: string): MarkedSentence {
  const forms = new Map<number, VerbForm>()
  let text = ''
  let passive = false
  for (const part of line.split(/(\|[fipg]!?)/)) {
    const mark = /^\|([fipg])(!?)$/.exec(part)
    if (mark === null) text += part
    else {
      const form = FORMS[mark[1] ?? '']
      if (form !== undefined) forms.set(text.length, form)
      if (mark[1] === 'p' && mark[2] === '!') passive = true
    }
  }
  return { text, forms, passive }
}

const FORMS: Readonly<Record<string, VerbForm>> = {
  f: 'finite',
  i: 'infinitive',
  p: 'pastParticiple',
  g: 'presentParticiple',
}
