import type { HouseStyleView } from '../../electron/contract.ts'
import { Pictogram } from '../ui/pictogram.tsx'

type Message = HouseStyleView['messages'][number]

/** What to mend, with file and line; and of two folders, which one counts. */
export function HouseStyleMessages({ folders, messages }: Pick<HouseStyleView, 'folders' | 'messages'>) {
  const mend = messages.filter(({ kind }) => kind !== 'uitleg').toSorted((a, b) => Number(b.kind === 'fout') - Number(a.kind === 'fout'))
  const explained = messages.filter(({ kind }) => kind === 'uitleg')
  return (
    <>
      {mend.length > 0 && (
        <section aria-labelledby="huisstijl-klopt-niet">
          <h3 id="huisstijl-klopt-niet">{mend.some(({ kind }) => kind === 'fout') ? 'Dit klopt nog niet' : 'Let hierop'}</h3>
          <ul className="house-messages">
            {mend.map((message, index) => (
              <li key={index} className={`house-messages__${message.kind}`}>
                <Pictogram name={message.kind === 'fout' ? 'kruis' : 'let-op'} />
                <span>
                  <strong>{placeOf(message, folders)}</strong>
                  <br />
                  {message.text}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {explained.length > 0 && (
        <section aria-labelledby="huisstijl-botst">
          <h3 id="huisstijl-botst">Welke afspraak gaat voor</h3>
          <ul>
            {explained.map((message, index) => (
              <li key={index}>{message.text}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** "huisstijl.json, regel 3": the file as seen from its folder. */
function placeOf({ file, line }: Message, folders: HouseStyleView['folders']): string {
  const folder = folders.find(({ path }) => file.startsWith(path) && file.length > path.length)
  const inside = folder === undefined ? file : file.slice(folder.path.length).replace(/^[\\/]/, '')
  const name = folder !== undefined && folders.length > 1 ? `${folder.name}: ${inside}` : inside
  return line === null ? name : `${name}, regel ${line}`
}
