export type * from './document.ts'
export { UnreadableFile } from './document.ts'
export { LIMITS, readDocument } from './read-document.ts'
