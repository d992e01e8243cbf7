import { Button } from '@nl-design-system-candidate/button-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { HouseStyleView, LetterChoices } from '../../electron/contract.ts'
import type { Commands } from '../commands/commands.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Icon } from '../ui/pictogram.tsx'
import { HouseStyleFolders } from './house-style-folders.tsx'
import { HouseStyleMessages } from './house-style-messages.tsx'
import { InForceTable } from './in-force-table.tsx'

export interface HouseStyleDialogProps {
  readonly houseStyle: HouseStyleView
  /** Of the open letter; null when none is open. */
  readonly choices: LetterChoices | null
  readonly commands: Pick<Commands, 'addHouseStyle' | 'removeHouseStyle' | 'rereadHouseStyle'>
  readonly close: () => void
}

/** Which folders count, what is wrong in them, and what follows from them. */
export function HouseStyleDialog({ houseStyle, choices, commands, close }: HouseStyleDialogProps) {
  const { folders, inForce, messages } = houseStyle
  return (
    <Dialog title="De huisstijl van uw organisatie" close={close}>
      {folders.length === 0 && (
        <Paragraph>
          Een huisstijl is een map met afspraken: eigen woorden, telefoonnummers, vaste blokken tekst. Klare Brief leest de map en verandert er niets in.
        </Paragraph>
      )}
      <HouseStyleFolders folders={folders} remove={(path) => void commands.removeHouseStyle(path)} />
      <div className="dialog__buttons">
        <Button purpose={folders.length === 0 ? 'primary' : 'secondary'} iconStart={<Icon name="openen" />} onClick={() => void commands.addHouseStyle()}>
          {folders.length === 0 ? 'Map kiezen' : 'Nog een map kiezen'}
        </Button>
        {folders.length > 0 && (
          <Button purpose="secondary" onClick={() => void commands.rereadHouseStyle()}>
            Opnieuw lezen
          </Button>
        )}
      </div>
      <HouseStyleMessages folders={folders} messages={messages} />
      <InForceTable inForce={inForce} houseStyle={houseStyle} choices={choices} />
      <div className="dialog__buttons">
        <Button purpose={folders.length === 0 ? 'secondary' : 'primary'} onClick={close}>
          Sluiten
        </Button>
      </div>
    </Dialog>
  )
}
