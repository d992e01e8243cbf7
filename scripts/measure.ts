import printAnnotation from './measure/measure-annotation.ts'
import { measureChecklist } from './measure/measure-checklist.ts'
import { measureDependencyLength } from './measure/measure-dependency-length.ts'
import { measurePairs } from './measure/measure-pairs.ts'
import { measureRules } from './measure/measure-rules.ts'
import printSentenceEnds from './measure/measure-sentence-ends.ts'
import { measureStandIns } from './measure/measure-stand-ins.ts'

/** npm run measure: every figure of docs/measurements.md. */
export default async function measure(): Promise<void> {
  printAnnotation()
  printSentenceEnds()
  measureDependencyLength()
  measureStandIns()
  await measurePairs()
  await measureChecklist()
  await measureRules()
}
