import { Button } from '@nl-design-system-candidate/button-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Commands } from '../commands/commands.ts'
import type { OpenRequest } from '../state/app-state.ts'
import { Dialog } from '../ui/dialog.tsx'

export interface SaveFirstDialogProps {
  readonly request: OpenRequest
  readonly canSave: boolean
  readonly commands: Pick<Commands, 'save' | 'openAnyway' | 'forget' | 'dialog'>
}

/** Another letter may not cost what was done to this one. */
export function SaveFirstDialog({ request, canSave, commands }: SaveFirstDialogProps) {
  const close = () => commands.dialog({ step: 'geen' })
  const stay = () => {
    commands.forget(request)
    close()
  }
  const saveFirst = async () => {
    close()
    if ((await commands.save('clean')) === 'saved') commands.openAnyway(request)
    else commands.forget(request)
  }
  return (
    <Dialog title="Eerst uw wijzigingen opslaan?" close={stay}>
      <Paragraph>
        {canSave
          ? 'U hebt deze brief veranderd en nog niet opgeslagen. Opent u nu een andere brief, dan bent u de wijzigingen kwijt.'
          : 'U hebt deze brief veranderd. Dit soort bestand kan Klare Brief alleen lezen. Kopieer de brief eerst als u de wijzigingen wilt houden.'}
      </Paragraph>
      <div className="dialog__buttons">
        {canSave && (
          <Button purpose="primary" onClick={() => void saveFirst()}>
            Opslaan
          </Button>
        )}
        <Button
          purpose="secondary"
          hint="negative"
          onClick={() => {
            close()
            commands.openAnyway(request)
          }}
        >
          Niet opslaan
        </Button>
        <Button purpose="secondary" onClick={stay}>
          Annuleren
        </Button>
      </div>
    </Dialog>
  )
}
