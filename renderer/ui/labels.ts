import type { Basis } from '../../engine/finding/finding.ts'
import type { Law } from '../../engine/letter/letter-type.ts'

/** Who asks for it: on the card's badge, said aloud, and explained. */
export const BASES: Readonly<Record<Basis, { readonly badge: string; readonly name: string; readonly means: string }>> = {
  wet: { badge: 'WET', name: 'Wet', means: 'De wet vraagt dit.' },
  norm: { badge: 'NORM', name: 'Norm', means: 'Dit is een norm voor overheden.' },
  advies: { badge: 'ADVIES', name: 'Advies', means: 'Dit is een schrijfadvies.' },
}

export const LAW_NAMES: Readonly<Record<Law, string>> = {
  onbekend: 'Laat Klare Brief dit herkennen',
  awb: 'Algemene wet bestuursrecht',
  belastingen: 'Belastingen',
  omgevingswet: 'Omgevingswet',
  civiel: 'Burgerlijk recht',
  eigen: 'Eigen regels',
}
