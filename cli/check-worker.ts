import workerpool from 'workerpool'
import { checkBytes } from './check-file.ts'

// One of several threads that check letters side by side.
workerpool.worker({ checkBytes })
