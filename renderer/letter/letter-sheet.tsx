import { useEffect, useRef } from 'react'

/** The sheet of paper; the editor draws on it itself. */
export function LetterSheet({ sheet }: { readonly sheet: HTMLElement | null }) {
  const paper = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (sheet !== null) paper.current?.replaceChildren(sheet)
  }, [sheet])
  return <div className="paper" ref={paper} />
}
