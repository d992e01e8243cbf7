import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { IGNORE_FILE, type Ignore } from './ignore.ts'

export type ReadIgnores = { readonly step: 'read'; readonly ignores: readonly Ignore[] } | { readonly step: 'failed'; readonly message: string }

/** A file that the window exported. `message`: Dutch. */
export async function readIgnores(file: string): Promise<ReadIgnores> {
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null)
    return { step: 'failed', message: `Het bestand “${file}” met wat u laat staan, is er niet of kon niet worden gelezen. Controleer de naam.` }
  try {
    return { step: 'read', ignores: v.parse(IGNORE_FILE, JSON.parse(text)).laatStaan }
  } catch (cause) {
    const where = v.isValiError(cause) ? cause.issues.map((issue) => v.getDotPath(issue)).find((found) => found !== null) : undefined
    return {
      step: 'failed',
      message: `“${file}” is geen bestand met wat u laat staan${where === undefined ? '' : ` (bij ${where})`}. Maak het opnieuw in het venster: menu Bestand, “Wat u laat staan opslaan”.`,
    }
  }
}
