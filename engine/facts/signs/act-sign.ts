import type { LetterType } from '../../letter/letter-type.ts'
import type { Sign } from '../spot-signs.ts'

/** A sentence that does what letters of this type do. */
export interface ActSign extends Sign {
  readonly type: LetterType
  /** 3: the sentence does it, whatever else the letter says. 2: it likely does. 1: it fits. */
  readonly weight: 1 | 2 | 3
}
