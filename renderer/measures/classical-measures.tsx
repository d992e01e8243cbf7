import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { useEffect, useState } from 'react'
import type { MeasuresAnswer } from '../../electron/contract.ts'
import type { Commands } from '../commands/commands.ts'

type Shown = { readonly step: 'asking' } | { readonly step: 'no letter' } | MeasuresAnswer

/** Older formulas, for who must report them. They are computed when this is opened, not while the user types. */
export function ClassicalMeasures({ measure }: { readonly measure: Commands['measure'] }) {
  const [shown, setShown] = useState<Shown>({ step: 'asking' })
  useEffect(() => {
    let state: 'open' | 'closed' = 'open'
    const show = async () => {
      const answer = await measure()
      if (state === 'open') setShown(answer ?? { step: 'no letter' })
    }
    void show()
    return () => {
      state = 'closed'
    }
  }, [measure])
  return (
    <aside className="page__aside" aria-labelledby="oude-maten">
      <Heading level={2} appearance="level-4" id="oude-maten">
        Oudere formules
      </Heading>
      <Paragraph>Soms vraagt iemand u om een van deze getallen. Ze kijken alleen naar de lengte van woorden en zinnen. Wij gebruiken ze niet.</Paragraph>
      <div aria-live="polite">{drawMeasures(shown)}</div>
    </aside>
  )
}

function drawMeasures(shown: Shown) {
  switch (shown.step) {
    case 'asking':
      return <Paragraph>Even rekenen…</Paragraph>
    case 'no letter':
      return <Paragraph>Open eerst een brief. Dan staan de getallen van die brief hier.</Paragraph>
    case 'failed':
      return <Paragraph>{shown.message}</Paragraph>
    case 'measured':
      if (shown.measures.length === 0) return <Paragraph>De brief is te kort. Voor deze formules zijn 60 woorden nodig.</Paragraph>
      return (
        <dl className="measures">
          {shown.measures.map(({ id, name, value, meaning }) => (
            <div key={id}>
              <dt>
                {name} <strong>{value.toLocaleString('nl-NL')}</strong>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      )
  }
}
