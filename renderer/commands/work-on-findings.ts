import type { Store } from '../state/create-store.ts'
import { visibleFindings } from '../state/visible-findings.ts'
import { canAccept } from '../findings/can-accept.ts'
import { chooseSafe } from '../findings/choose-safe.ts'
import type { Commands } from './commands.ts'
import type { LetterHolder } from './hold-letter.ts'
import { workOnPictograms } from './work-on-pictograms.ts'

type FindingCommands = Pick<Commands, 'select' | 'step' | 'accept' | 'acceptSafe' | 'filter'>

/** What the user does with findings. */
export function workOnFindings(store: Store, holder: LetterHolder): FindingCommands {
  const { addPictogram } = workOnPictograms(store, holder)
  const tell = (kind: 'goed' | 'let-op', text: string) => store.dispatch({ type: 'toast', kind, text })
  return {
    select: (key, from) => store.dispatch({ type: 'selected', key, from }),
    step: (direction) => store.dispatch({ type: 'stepped', direction }),
    accept: (key, index) => {
      const letter = store.letter()
      const suggestion = letter?.findings.find((finding) => finding.key === key)?.suggestions[index]
      if (suggestion?.edits.some((edit) => edit.op === 'insertPictogram') === true) return addPictogram(key)
      if (letter === null || suggestion === undefined || !canAccept(suggestion)) return tell('let-op', suggestion?.refused ?? ONLY_EXAMPLE)
      const outcome = holder.current()?.desk.accept(suggestion.edits, letter.blocks)
      if (outcome?.step === 'refused') tell('let-op', outcome.reason)
      else store.dispatch({ type: 'accepted', keys: [key] })
    },
    acceptSafe: () => {
      const letter = store.letter()
      if (letter === null) return
      const safe = chooseSafe(visibleFindings(letter), letter.blocks)
      const outcome = holder.current()?.desk.accept(
        safe.flatMap(({ edits }) => edits),
        letter.blocks,
      )
      if (outcome?.step === 'refused') return tell('let-op', outcome.reason)
      store.dispatch({ type: 'accepted', keys: safe.map(({ key }) => key) })
      tell('goed', `${safe.length === 1 ? 'Eén vervanging' : `${safe.length} vervangingen`} gedaan. Met Ctrl+Z maakt u alles in één keer ongedaan.`)
    },
    filter: (theme) => store.dispatch({ type: 'filtered', theme }),
  }
}

const ONLY_EXAMPLE = 'Voor deze melding is er geen vervanging die u zo kunt overnemen. Pas de tekst zelf aan.'
