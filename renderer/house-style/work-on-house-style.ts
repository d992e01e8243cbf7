import type { Bridge, HouseStyleAnswer, LetterChoices } from '../../electron/contract.ts'
import type { Commands } from '../commands/commands.ts'
import type { LetterHolder } from '../commands/hold-letter.ts'
import type { Store } from '../state/create-store.ts'

type HouseStyleCommands = Pick<Commands, 'insertBlock' | 'addHouseStyle' | 'removeHouseStyle' | 'rereadHouseStyle'>

/** What the user does with the organisation's house style. */
export function workOnHouseStyle(bridge: Bridge, store: Store, holder: LetterHolder): HouseStyleCommands {
  const follow = async (answer: HouseStyleAnswer) => {
    if (answer.step === 'failed') store.dispatch({ type: 'toast', kind: 'let-op', text: answer.message })
    if (answer.step !== 'done') return
    store.dispatch({ type: 'houseStyle', view: answer.view })
    await checkAgain(bridge, store, holder)
  }
  return {
    addHouseStyle: async () => follow(await bridge.ask('addHouseStyle', {})),
    removeHouseStyle: async (path) => follow(await bridge.ask('removeHouseStyle', { path })),
    rereadHouseStyle: async () => follow(await bridge.ask('rereadHouseStyle', {})),
    insertBlock: ({ label, blocks }) => {
      const outcome = holder.current()?.desk.insert(blocks)
      if (outcome?.step === 'refused') return store.dispatch({ type: 'toast', kind: 'let-op', text: outcome.reason })
      const blanks = blocks.flatMap(({ text }) => text.match(/\[[^\]]+\]/g) ?? [])
      const todo = blanks.length === 0 ? '' : ` Vul nog in: ${blanks.join(', ')}.`
      store.dispatch({ type: 'toast', kind: 'goed', text: `Het blok “${label}” staat in de brief.${todo} Met Ctrl+Z haalt u het weg.` })
    },
  }
}

/** The open letter follows the folders where they decide something; the user can still choose otherwise for this letter. */
async function checkAgain(bridge: Bridge, store: Store, holder: LetterHolder): Promise<void> {
  const letter = store.letter()
  const held = holder.current()
  if (letter === null || held === null) return
  const { target, addressForm } = store.state().houseStyle
  const choices: LetterChoices = { ...letter.choices, target: target ?? letter.choices.target, addressForm: addressForm ?? letter.choices.addressForm }
  store.dispatch({ type: 'chosen', choices })
  await held.sync.recheck(() => bridge.ask('choose', { session: held.session, choices }))
}
