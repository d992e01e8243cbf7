import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import * as v from 'valibot'
import type { RequestName, Requests } from './contract.ts'
import { REQUEST_SCHEMAS } from './request-schemas.ts'

export type Answers = {
  readonly [Name in RequestName]: (payload: Requests[Name]['in'], event: IpcMainInvokeEvent) => Promise<Requests[Name]['out']> | Requests[Name]['out']
}

/** The one way from the window into the main process: the sender, the name and the payload are checked. */
export function openGate(answers: Answers, isOurPage: (url: string) => boolean): void {
  ipcMain.handle('klare-brief:ask', async (event, message: unknown) => {
    if (event.senderFrame === null || event.senderFrame.parent !== null || !isOurPage(event.senderFrame.url))
      throw new Error('De vraag komt niet uit het venster van Klare Brief.')
    const { name, payload } = v.parse(MESSAGE, message)
    return answer(answers, name, payload, event)
  })
}

const NAMES = Object.keys(REQUEST_SCHEMAS) as RequestName[]
const MESSAGE = v.strictObject({ name: v.picklist(NAMES), payload: v.unknown() })

/** The schema of a name parses just what that name's answer takes; the compiler can't follow that over a union. */
function answer(answers: Answers, name: RequestName, payload: unknown, event: IpcMainInvokeEvent): unknown {
  const parsed = v.parse(REQUEST_SCHEMAS[name], payload)
  const respond = answers[name] as (payload: unknown, event: IpcMainInvokeEvent) => unknown
  return respond(parsed, event)
}
