import type { Rule } from '../engine/rule/rule.ts'
import { ambtelijkJargon } from './begrijpelijk/ambtelijk-jargon.ts'

/** Every rule, in the order in which a reader of the rule book meets them. */
export const RULES: readonly Rule[] = [ambtelijkJargon]
