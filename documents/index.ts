export type * from './document.ts'
export { UnreadableFile } from './document.ts'
export { LIMITS } from './limits.ts'
export { readDocument } from './read-document.ts'
