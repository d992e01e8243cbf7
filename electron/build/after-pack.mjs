import { rm } from 'node:fs/promises'
import path from 'node:path'

/** Electron's own default app and version file come along with its folder; a finished app has no use for them. */
export default async function afterPack({ appOutDir }) {
  for (const file of ['resources/default_app.asar', 'version']) await rm(path.join(appOutDir, file), { force: true })
}
