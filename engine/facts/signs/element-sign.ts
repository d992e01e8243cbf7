import type { ElementId } from '../../checklist/checklist.ts'
import type { Sign } from '../spot-signs.ts'

/** Words in a sentence that show an element of the checklist. */
export interface ElementSign extends Sign {
  readonly element: ElementId
  /** A measure that the body takes: a consequence also where no condition stands with it. */
  readonly measure?: true
}
