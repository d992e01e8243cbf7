import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, type ReactNode } from 'react'

export interface LongListProps {
  readonly count: number
  /** The row to keep in view; -1 for none. */
  readonly at: number
  readonly keyOf: (index: number) => string | number
  readonly draw: (index: number) => ReactNode
}

const CLOSED_CARD_PX = 56

/** Draws only the rows near the visible part of the side panel. */
export function LongList({ count, at, keyOf, draw }: LongListProps) {
  const list = useRef<HTMLOListElement>(null)
  const rows = useVirtualizer({
    count,
    getScrollElement: () => list.current?.closest<HTMLElement>('.side') ?? null,
    estimateSize: () => CLOSED_CARD_PX,
    getItemKey: keyOf,
    scrollMargin: list.current?.offsetTop ?? 0,
    overscan: 8,
    useFlushSync: false,
  })
  useEffect(() => {
    if (at >= 0) rows.scrollToIndex(at, { align: 'auto' })
  }, [at, rows])
  return (
    <ol ref={list} className="cards cards--long" style={{ height: rows.getTotalSize() }}>
      {rows.getVirtualItems().map(({ index, key, start }) => (
        <li
          key={key}
          ref={rows.measureElement}
          data-index={index}
          aria-setsize={count}
          aria-posinset={index + 1}
          style={{ transform: `translateY(${start - rows.options.scrollMargin}px)` }}
        >
          {draw(index)}
        </li>
      ))}
    </ol>
  )
}
