import type { Bridge } from '../../electron/contract.ts'
import { choosePins } from '../checklist/choose-pins.ts'
import { openDesk, type LetterDesk } from '../editor/letter-desk.ts'
import { syncLetter, type LetterSync } from '../editor/sync-letter.ts'
import type { OpenLetterState } from '../state/app-state.ts'
import type { Store } from '../state/create-store.ts'
import { visibleFindings } from '../state/visible-findings.ts'

/** The editor of the open letter, and its line to the checker. */
export interface HeldLetter {
  readonly session: string
  readonly desk: LetterDesk
  readonly sync: LetterSync
}

export interface LetterHolder {
  readonly current: () => HeldLetter | null
}

const QUIET_MS = 150
const FIELD_KEPT = 'Dit is een invulveld. Dat blijft staan, want hier komt later een naam, bedrag of nummer.'

const PICTOGRAM_KEPT = 'Dit pictogram staat al in het bestand. Haal het daar weg, in Word of LibreOffice, en open de brief dan opnieuw.'

/** Keeps the editor in step with the state: another letter, other findings, another finding selected. */
export function holdLetter(bridge: Bridge, store: Store): LetterHolder {
  let held: HeldLetter | null = null
  let shown: OpenLetterState | null = null
  store.subscribe(() => {
    const letter = store.letter()
    if (letter === null || letter === shown) return
    if (held?.session !== letter.opened.session) {
      if (held !== null) close(held, bridge)
      held = hold(bridge, store, letter)
      shown = null
    }
    const before = shown
    shown = letter
    show(held.desk, letter, before)
  })
  return { current: () => held }
}

function hold(bridge: Bridge, store: Store, { opened }: OpenLetterState): HeldLetter {
  const { session, letter } = opened
  const sync = syncLetter({
    blocks: letter.blocks,
    revision: opened.checked.revision,
    quietMs: QUIET_MS,
    send: (change) => bridge.ask('change', { session, ...change }),
    checked: (checked, blocks) => store.dispatch({ type: 'checked', checked, blocks }),
    failed: (text) => store.dispatch({ type: 'toast', kind: 'let-op', text }),
  })
  const desk = openDesk({
    blocks: letter.blocks,
    changed: (blocks) => {
      sync.touch(blocks)
      const [shown, steps] = [store.letter(), desk.steps()]
      const isNews = shown?.saved === 'bewaard' || shown?.steps.back !== steps.back || shown.steps.forth !== steps.forth
      if (isNews) store.dispatch({ type: 'edited', steps })
    },
    picked: (key) => store.dispatch({ type: 'selected', key, from: 'brief' }),
    fieldKept: (what) => store.dispatch({ type: 'toast', kind: 'let-op', text: what === 'invulveld' ? FIELD_KEPT : PICTOGRAM_KEPT }),
    lockKept: (text) => store.dispatch({ type: 'toast', kind: 'let-op', text }),
  })
  return { session, desk, sync }
}

function close({ session, desk, sync }: HeldLetter, bridge: Bridge): void {
  sync.stop()
  desk.close()
  void bridge.ask('close', { session })
}

function show(desk: LetterDesk, letter: OpenLetterState, before: OpenLetterState | null): void {
  const same =
    before !== null &&
    before.findings === letter.findings &&
    before.settled === letter.settled &&
    before.filter === letter.filter &&
    before.sentences === letter.sentences
  if (!same)
    desk.show({
      findings: visibleFindings(letter),
      pins: choosePins(
        letter.checked.checklist,
        letter.blocks.map(({ id }) => id),
      ),
      sentences: letter.sentences === 'gekleurd' ? letter.checked.sentenceLevels : [],
    })
  if (!same || before.selected !== letter.selected) {
    const scroll = letter.selected !== before?.selected && letter.selected?.from !== 'brief'
    desk.point(letter.selected?.key ?? null, scroll ? 'in beeld' : 'laat staan')
  }
}
