// Loaded before the program: kills it at the nth call that changes what is on the disk, before or after the call is made.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const at = Number(process.env.KILL_AT)
const isBefore = process.env.KILL_BEFORE === '1'
let calls = 0

function wrap(owner, name) {
  const original = owner[name]
  owner[name] = (...given) => {
    const isReading = name.startsWith('open') && (given[1] === undefined || given[1] === 'r')
    if (isReading) return original.apply(owner, given)
    calls += 1
    if (calls === at && isBefore) process.kill(process.pid, 'SIGKILL')
    const result = original.apply(owner, given)
    if (calls !== at) return result
    if (!(result instanceof Promise)) process.kill(process.pid, 'SIGKILL')
    return result.then(() => process.kill(process.pid, 'SIGKILL'))
  }
}

for (const name of ['mkdirSync', 'openSync', 'writeFileSync', 'renameSync', 'rmSync', 'linkSync'])
  wrap(fs, name)
for (const name of ['mkdir', 'writeFile', 'rename', 'rm', 'link']) wrap(fs.promises, name)
syncBuiltinESMExports()
