import type { HouseStyleView, LetterChoices } from '../../electron/contract.ts'

export interface InForceTableProps {
  readonly inForce: HouseStyleView['inForce']
  readonly houseStyle: HouseStyleView
  readonly choices: LetterChoices | null
}

/** What counts now and from where; what this letter chose for itself goes above it. */
export function InForceTable({ inForce, houseStyle, choices }: InForceTableProps) {
  if (inForce.length === 0) return null
  return (
    <section aria-labelledby="huisstijl-geldt">
      <h3 id="huisstijl-geldt">Dit geldt nu</h3>
      <dl className="house-rules">
        {inForce.map(({ key, label, value, from, file, line, because }, index) => {
          const own = ownChoice(key, houseStyle, choices)
          return (
            <div key={index}>
              <dt>{label}</dt>
              <dd>
                {own === null ? (
                  value
                ) : (
                  <>
                    <strong>{own}</strong>, want dat koos u voor deze brief. De huisstijl zegt: {value}
                  </>
                )}
                {because !== null && <span className="house-rules__because">Reden: {because}</span>}
                <span className="muted">
                  {from}, {fileName(file)}
                  {line !== null && ` regel ${line}`}
                </span>
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}

/** The letter's own choice, where it differs from the folders'. */
function ownChoice(key: string, { target, addressForm }: HouseStyleView, choices: LetterChoices | null): string | null {
  if (choices === null) return null
  if (key === 'doel') return choices.target === target ? null : choices.target
  return key === 'aanspreekvorm' && choices.addressForm !== addressForm ? choices.addressForm : null
}

function fileName(file: string): string {
  const parts = file.split(/[\\/]/)
  return parts.at(-2) === 'blokken' ? parts.slice(-2).join('/') : (parts.at(-1) ?? file)
}
