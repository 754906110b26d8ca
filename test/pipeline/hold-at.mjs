// Loaded before the program: holds it where it puts a file in place, until another file is there, and tells where it waits
// for a lock.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const { HOLD_AT: at, HOLD_UNTIL: until = '' } = process.env
const { renameSync } = fs
const { writeFile } = fs.promises

fs.renameSync = (from, to) => {
  if (at && String(to).endsWith(at)) {
    fs.writeSync(2, 'held\n')
    while (!fs.existsSync(until)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
  }
  renameSync(from, to)
}
fs.promises.writeFile = (...given) =>
  writeFile(...given).catch(error => {
    if (error.code === 'EEXIST') fs.writeSync(2, 'waits\n')
    throw error
  })
syncBuiltinESMExports()
