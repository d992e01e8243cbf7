import { oncePerForm } from './word-form.ts'
import { lookUpMarks } from './word-graph.ts'

/** The marks of a word form, looked up once. */
export const marksOf = oncePerForm(({ lower }) => lookUpMarks(lower))
