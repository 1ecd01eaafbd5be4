/// <reference path="../fs-native-extensions.d.ts" />
import { closeSync, fsyncSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs'
import { tryLock, unlock } from 'fs-native-extensions'
import { DatabaseError, type DatabaseOwner } from '../errors.ts'

export type FileLock = { describe: (owner: DatabaseOwner) => void; release: () => void }

/**
 * Takes the operating system's exclusive lock on a file and writes there who holds it. The system lets go of the
 * lock when its owner dies in whatever way, so there is nothing stale to guess about: an old file without
 * its lock is simply taken over.
 */
export function lockFile(path: string): FileLock {
  const file = openSync(path, 'a+', 0o600)
  let granted: boolean
  try {
    granted = tryLock(file)
  } catch (cause) {
    closeSync(file)
    throw new DatabaseError('LOCK_UNAVAILABLE', `The file ${path} cannot be locked on this system.`, {
      cause,
    })
  }
  if (!granted) {
    closeSync(file)
    const holder = readOwner(path)
    const who = holder ? `process ${holder.pid}` : 'another process'
    throw new DatabaseError('LOCKED', `The database is in use by ${who} (${path}).`, { owner: holder })
  }
  const write = (content: string) => {
    ftruncateSync(file, 0)
    writeSync(file, content)
    fsyncSync(file)
  }
  const describe = (owner: DatabaseOwner) => write(`${JSON.stringify(owner)}\n`)
  describe({ pid: process.pid, socket: null })
  return {
    describe,
    release: () => {
      write('')
      unlock(file)
      closeSync(file)
    },
  }
}

/** Who wrote the lock file last. Says nothing of whether that process still lives. */
export function readOwner(path: string): DatabaseOwner | null {
  try {
    const { pid, socket } = JSON.parse(readFileSync(path, 'utf8'))
    return Number.isInteger(pid) ? { pid, socket: typeof socket === 'string' ? socket : null } : null
  } catch {
    return null
  }
}
