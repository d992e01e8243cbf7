import { createContext } from 'react'
import type { LetterType } from '../../engine/letter/letter-type.ts'

/** What the form to let a finding stand must know of the letter and its user. */
export interface DismissKnown {
  readonly who: string
  readonly types: readonly LetterType[]
}

export const DismissContext = createContext<DismissKnown>({ who: '', types: [] })
