import { Heading } from '@nl-design-system-candidate/heading-react'
import { useEffect, useId, useRef, type ReactNode } from 'react'

export interface DialogProps {
  readonly title: string
  readonly close: () => void
  readonly children: ReactNode
}

/** A modal dialog: the browser keeps the focus inside, and Escape closes it. */
export function Dialog({ title, close, children }: DialogProps) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const before = document.activeElement
    dialog.current?.showModal()
    // Reading starts at the title, also when the first button stands far below it.
    heading.current?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        close()
      }}
    >
      <Heading ref={heading} level={2} id={id} appearance="level-4" tabIndex={-1}>
        {title}
      </Heading>
      {children}
    </dialog>
  )
}
