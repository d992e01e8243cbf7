import { useEffect, useRef } from 'react'
import type { OpenLetterState } from '../state/app-state.ts'

export interface LetterSheetProps {
  readonly sheet: HTMLElement | null
  readonly sentences: OpenLetterState['sentences']
}

/** The sheet of paper; the editor draws on it itself. */
export function LetterSheet({ sheet, sentences }: LetterSheetProps) {
  const paper = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (sheet === null) return
    paper.current?.replaceChildren(sheet)
    // In one column the whole page scrolls, and starts anew.
    scrollTo(0, 0)
  }, [sheet])
  return <div className={sentences === 'gekleurd' ? 'paper paper--sentences' : 'paper'} ref={paper} />
}
