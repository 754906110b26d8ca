import { makePerform } from './perform.ts'

/** Run tasks in a worker thread, which ends with the run. */
export default makePerform()
