import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Runs `work` while no other boot of the same clone does. The lock is a folder in the temporary folder, because `npm ci` empties
 * node_modules. `work` is given a function that names a further process (npm) whose life also keeps the lock: when boot is killed,
 * its npm may go on writing.
 */
export async function withInstallLock(root, work, onWait) {
  const name = createHash('sha256').update(root).digest('hex').slice(0, 16)
  const folder = path.join(os.tmpdir(), `ilbo-install-${process.getuid?.() ?? 'user'}-${name}`)
  let told = false
  while (!tryMake(folder)) {
    const holder = livingHolder(folder)
    if (holder === null) {
      fs.rmSync(folder, { recursive: true, force: true })
      continue
    }
    if (!told && holder > 0) {
      onWait(holder)
      told = true
    }
    await sleep(250)
  }
  const keep = (pid) => fs.appendFileSync(path.join(folder, 'holders'), `${pid} ${startOf(pid)}\n`)
  try {
    keep(process.pid)
    return await work(keep)
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

function tryMake(folder) {
  try {
    fs.mkdirSync(folder)
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

/** Pid of a living holder, 0 while a new holder is about to write its name, `null` when all are dead. */
function livingHolder(folder) {
  try {
    const holders = fs.readFileSync(path.join(folder, 'holders'), 'utf8').trim().split('\n')
    const living = holders.map((line) => line.split(' ')).find(([pid, start]) => startOf(pid) === start && start !== 'dead')
    return living ? Number(living[0]) : null
  } catch {
    const stat = fs.statSync(folder, { throwIfNoEntry: false })
    return stat && Date.now() - stat.mtimeMs < 2000 ? 0 : null
  }
}

/** Start time of a process in clock ticks where /proc exists; else only whether it lives. */
function startOf(pid) {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? 'dead' : fields[19]
  } catch {
    try {
      process.kill(Number(pid), 0)
      return 'alive'
    } catch (error) {
      return error.code === 'EPERM' ? 'alive' : 'dead'
    }
  }
}
