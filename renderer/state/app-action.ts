import type { CheckedView, HouseStyleView, LetterChoices, OpenAnswer, RuleInfo } from '../../electron/contract.ts'
import type { Theme } from '../../engine/finding/finding.ts'
import type { Block } from '../../engine/letter/letter.ts'
import type { Steps } from '../editor/letter-desk.ts'
import type { AppState, Dialog, Selected, Toast } from './app-state.ts'

/** Everything that can happen. */
export type AppAction =
  | { readonly type: 'opening' }
  /** The file is chosen, and is being read. */
  | { readonly type: 'reading'; readonly name: string }
  | { readonly type: 'openAnswered'; readonly answer: OpenAnswer }
  | { readonly type: 'edited'; readonly steps: Steps }
  | { readonly type: 'checked'; readonly checked: CheckedView; readonly blocks: readonly Block[] }
  | { readonly type: 'chosen'; readonly choices: LetterChoices }
  | { readonly type: 'selected'; readonly key: string | null; readonly from: Selected['from'] }
  | { readonly type: 'stepped'; readonly direction: 1 | -1 }
  | { readonly type: 'accepted'; readonly keys: readonly string[] }
  | { readonly type: 'dismissed'; readonly key: string; readonly who: string }
  /** Letting it stand failed: it is shown again. */
  | { readonly type: 'unsettled'; readonly key: string }
  | { readonly type: 'filtered'; readonly theme: Theme | null }
  | { readonly type: 'colouredSentences' }
  | { readonly type: 'saved' }
  | { readonly type: 'renamed'; readonly name: string }
  | { readonly type: 'screen'; readonly screen: AppState['screen'] }
  | { readonly type: 'dialog'; readonly dialog: Dialog }
  | { readonly type: 'toast'; readonly kind: Toast['kind']; readonly text: string }
  | { readonly type: 'toastGone' }
  | { readonly type: 'loaded'; readonly rules: readonly RuleInfo[]; readonly examples: AppState['examples']; readonly who: string }
  | { readonly type: 'houseStyle'; readonly view: HouseStyleView }
