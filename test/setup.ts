import { cleanUp } from './clean-up.ts'

// Test files of a worker share their modules: a helper's own hooks would hold for the first file alone.
cleanUp()
