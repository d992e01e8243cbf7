import type { ElementCases } from '../elements.cases.ts'
import { CONSEQUENCE_WORDINGS } from './gevolg.cases.ts'
import { DEADLINE_WORDINGS } from './termijn.cases.ts'
import { DECISION_WORDINGS } from './besluit.cases.ts'
import { MONEY_WORDINGS } from './bedrag.cases.ts'
import { OBJECTION_WORDINGS } from './bezwaar.cases.ts'
import { REASON_WORDINGS } from './reden.cases.ts'
import { SECOND_WORDINGS } from './tweede-ronde.cases.ts'
import { THIRD_WORDINGS } from './derde-ronde.cases.ts'
import { SUPPORT_WORDINGS } from './steun.cases.ts'
import { FOURTH_WORDINGS } from './vierde-ronde.cases.ts'
import { TASK_WORDINGS } from './wat-te-doen.cases.ts'

export const WORDINGS: readonly ElementCases[] = [...REASON_WORDINGS, ...CONSEQUENCE_WORDINGS, ...TASK_WORDINGS, ...DEADLINE_WORDINGS, ...DECISION_WORDINGS, ...MONEY_WORDINGS, ...OBJECTION_WORDINGS, ...SUPPORT_WORDINGS, ...SECOND_WORDINGS, ...THIRD_WORDINGS, ...FOURTH_WORDINGS]
