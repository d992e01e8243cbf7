import { Button } from '@nl-design-system-candidate/button-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { DraftInfo } from '../../electron/contract.ts'
import type { Commands } from '../commands/commands.ts'
import { Dialog } from '../ui/dialog.tsx'

export interface DraftDialogProps {
  readonly draft: DraftInfo
  readonly commands: Pick<Commands, 'open' | 'dropDraft' | 'dialog'>
}

/** After a crash nothing is lost. Escape decides nothing: at the next start the letter is offered again. */
export function DraftDialog({ draft, commands }: DraftDialogProps) {
  const close = () => commands.dialog({ step: 'geen' })
  return (
    <Dialog title="Er is een brief die u niet hebt bewaard" close={close}>
      <Paragraph>
        “{draft.name}”, veranderd op {WHEN.format(new Date(draft.savedAt))}. Klare Brief stopte voordat u opsloeg. Wilt u verder met deze brief?
      </Paragraph>
      <div className="dialog__buttons">
        <Button
          purpose="primary"
          onClick={() => {
            close()
            commands.open({ by: 'draft', id: draft.id })
          }}
        >
          Verder gaan
        </Button>
        <Button purpose="secondary" hint="negative" onClick={() => void commands.dropDraft(draft.id)}>
          Weggooien
        </Button>
      </div>
    </Dialog>
  )
}

const WHEN = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeStyle: 'short' })
