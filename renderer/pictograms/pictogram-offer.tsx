import { Button } from '@nl-design-system-candidate/button-react'
import { Pictogram } from '../ui/pictogram.tsx'
import type { PictogramOffer as Offer } from './offer-pictogram.ts'

/** The pictogram that would come beside the passage, and the button that sets it there. */
export function PictogramOffer({ offer, add }: { readonly offer: Offer; readonly add: () => void }) {
  if (offer.step === 'geen') return null
  if (offer.step === 'kan niet') return <p className="muted">{offer.reason}</p>
  const { pictogram, alt } = offer.edit
  return (
    <div className="pictogram-offer">
      <Pictogram name={pictogram} />
      <p>Hier moet of kan de lezer iets doen. Een plaatje laat dat zien: “{alt}”.</p>
      <Button purpose="secondary" onClick={add} aria-label={`Zet het pictogram erbij: ${alt}`}>
        Zet het pictogram erbij
      </Button>
    </div>
  )
}
