import type { Settings } from '../../engine/rule/settings.ts'
import { checkWords } from './check-words.ts'
import type { HouseStyle, HouseStyleFolder, Layer } from './house-style.ts'
import { mergeLayers } from './merge-layers.ts'
import { readLayer } from './read-layer.ts'

/**
 * Reads house style folders, the organisation's first and the team's after it: `huisstijl.json`, `woorden.csv` (or .tsv,
 * .xlsx) and `blokken/`, each of which may be absent. Nothing is ever written. The app and the command line both call this.
 */
export async function readHouseStyle(folders: readonly string[], base: Settings): Promise<HouseStyle> {
  const layers: Layer[] = []
  const read: HouseStyleFolder[] = []
  for (const folder of folders) {
    const outcome = await readLayer(folder)
    if (outcome.step === 'read') layers.push(outcome.layer)
    read.push(outcome.step === 'read' ? { path: folder, name: outcome.layer.name, unusable: null } : { path: folder, name: folder, unusable: outcome.message })
  }
  const { settings, inForce, messages } = mergeLayers(layers, base)
  return { settings, folders: read, inForce, messages: [...layers.flatMap((layer) => layer.messages), ...layers.flatMap(checkWords), ...messages] }
}
