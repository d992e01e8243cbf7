import workerpool from 'workerpool'
import type { Stage } from '../engine/letter/letter.ts'
import type { Settings } from '../engine/rule/settings.ts'
import { checkBytes } from './check-file.ts'

let kept: { readonly text: string; readonly settings: Settings } | null = null

// One of several threads that check letters side by side.
workerpool.worker({
  checkBytes: (bytes: Uint8Array, file: string, settings: Settings, stage: Stage | null) => checkBytes(bytes, file, sameObject(settings), stage),
})

/** Settings come as a copy with every letter; what is built for them once must be found again. */
function sameObject(settings: Settings): Settings {
  const text = JSON.stringify(settings)
  if (kept?.text !== text) kept = { text, settings }
  return kept.settings
}
