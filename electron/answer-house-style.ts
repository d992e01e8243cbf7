import { askForFolder } from './ask-for-files.ts'
import type { HouseStyleAnswer } from './contract.ts'
import type { Answers } from './gate.ts'
import type { HouseStyleStore } from './house-style-store.ts'

type HouseStyleAnswers = Pick<Answers, 'houseStyle' | 'addHouseStyle' | 'removeHouseStyle' | 'rereadHouseStyle'>

/** Choosing, showing and letting go of house style folders. Nothing is written in them. */
export function answerHouseStyle(style: HouseStyleStore): HouseStyleAnswers {
  const done = (): HouseStyleAnswer => ({ step: 'done', view: style.view() })
  return {
    houseStyle: async () => {
      await style.read()
      return style.view()
    },
    addHouseStyle: async () => {
      const folder = await askForFolder('Map met de huisstijl kiezen')
      if (folder === null) return { step: 'cancelled' }
      if (style.view().folders.length >= MOST) return { step: 'failed', message: `U hebt al ${MOST} mappen gekozen. Haal er eerst een weg.` }
      await style.add(folder)
      return done()
    },
    removeHouseStyle: async ({ path }) => {
      await style.remove(path)
      return done()
    },
    rereadHouseStyle: async () => {
      await style.read()
      return done()
    },
  }
}

/** Organisation, department, team and one to spare. */
const MOST = 4
