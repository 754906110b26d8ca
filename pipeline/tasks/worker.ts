import { makePerform } from './perform.ts'

/** Does tasks in a thread that lives no longer than the run. */
export default makePerform()
