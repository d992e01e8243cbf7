import { MOST_PICTOGRAMS } from '../pictograms/pictogram-limits.ts'
import { offerPictogram, ownPictogram } from '../pictograms/offer-pictogram.ts'
import type { Store } from '../state/create-store.ts'
import type { Commands } from './commands.ts'
import type { LetterHolder } from './hold-letter.ts'

/** Pictograms into the letter, and out of it. */
export function workOnPictograms(store: Store, holder: LetterHolder): Pick<Commands, 'addPictogram' | 'removePictogram'> {
  const tell = (kind: 'goed' | 'let-op', text: string) => store.dispatch({ type: 'toast', kind, text })
  return {
    addPictogram: (key) => {
      const letter = store.letter()
      const finding = letter?.findings.find((one) => one.key === key)
      const held = holder.current()
      if (letter === null || finding === undefined || held === null) return
      const offer = offerPictogram(finding, letter)
      if (offer.step === 'kan niet') return tell('let-op', offer.reason)
      if (offer.step === 'geen') return
      const outcome = held.desk.accept([offer.edit], letter.blocks)
      if (outcome.step === 'refused') return tell('let-op', outcome.reason)
      if (ownPictogram(finding) !== undefined) store.dispatch({ type: 'accepted', keys: [key] })
      const count = held.desk.blocks().reduce((sum, { pictograms = [] }) => sum + pictograms.length, 0)
      tell('goed', `Het pictogram staat in de brief. Dat is ${count} van hooguit ${MOST_PICTOGRAMS}. Test met een paar lezers of zij het snappen.`)
    },
    removePictogram: (block, index) => {
      holder.current()?.desk.removePictogram(block, index)
      tell('goed', 'Het pictogram is weg. Met Ctrl+Z zet u het terug.')
    },
  }
}
