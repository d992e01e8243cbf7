import { Button } from '@nl-design-system-candidate/button-react'
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { Icon } from './pictogram.tsx'

export interface MenuItem {
  readonly label: string
  readonly hint?: string
  readonly choose: () => void
}

export interface MenuButtonProps {
  readonly label: string
  readonly icon: ReactNode
  readonly purpose: 'primary' | 'secondary'
  readonly items: readonly MenuItem[]
}

/** A button that opens a menu: arrows walk, Escape closes, as in the ARIA menu button pattern. */
export function MenuButton({ label, icon, purpose, items }: MenuButtonProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const around = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!open) return
    itemsOf(around.current)[0]?.focus()
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && around.current?.contains(event.target) === false) setOpen(false)
    }
    addEventListener('pointerdown', closeOutside)
    addEventListener('focusin', closeOutside)
    return () => {
      removeEventListener('pointerdown', closeOutside)
      removeEventListener('focusin', closeOutside)
    }
  }, [open])

  const close = () => {
    setOpen(false)
    around.current?.querySelector('button')?.focus()
  }
  return (
    <div className="menu-button" ref={around} onKeyDown={(event) => open && walk(event, itemsOf(around.current), close)}>
      <Button
        purpose={purpose}
        iconStart={icon}
        iconEnd={<Icon name="omlaag" />}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {label}
      </Button>
      {open && (
        <ul role="menu" id={id} aria-label={label} className="menu">
          {items.map((item) => (
            <li role="none" key={item.label}>
              <button
                type="button"
                role="menuitem"
                tabIndex={-1}
                onClick={() => {
                  close()
                  item.choose()
                }}
              >
                <span className="menu__label">{item.label}</span>
                {item.hint !== undefined && <span className="menu__hint">{item.hint}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function itemsOf(around: HTMLElement | null): readonly HTMLElement[] {
  return [...(around?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])]
}

function walk(event: KeyboardEvent, items: readonly HTMLElement[], close: () => void): void {
  const at = items.findIndex((item) => item === document.activeElement)
  const to: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }
  if (event.key === 'Escape') {
    event.preventDefault()
    event.stopPropagation()
    return close()
  }
  const next = to[event.key]
  if (next === undefined) return
  event.preventDefault()
  items.at(next % items.length)?.focus()
}
