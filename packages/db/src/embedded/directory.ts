import { chmodSync, mkdirSync, mkdtempSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export type DatabaseDirectory = {
  root: string
  cluster: string
  unfinished: string
  lock: string
}

const longestSocketPath = 100 // sun_path holds 104 to 108 bytes, by system

/** Where the parts of an embedded database lie. */
export function databaseDirectory(directory: string): DatabaseDirectory {
  const root = path.resolve(directory)
  return {
    root,
    cluster: path.join(root, 'cluster'),
    unfinished: path.join(root, 'cluster.unfinished'),
    lock: path.join(root, 'lock'),
  }
}

/** Makes the directory for its owner's eyes alone, and gives its one true path. */
export function makePrivateDirectory(directory: string): string {
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  chmodSync(directory, 0o700)
  return realpathSync(directory)
}

/**
 * Where the socket lies: in the database's own directory, or, because a socket's path is short by law of the kernel,
 * in a new directory of a name that nobody can foresee. At a name known beforehand another user of the system could
 * have laid a link.
 */
export function socketPath(root: string): string {
  const own = path.join(root, 'socket')
  if (Buffer.byteLength(own) <= longestSocketPath) return own
  return path.join(mkdtempSync(path.join(tmpdir(), 'assay-')), 'socket')
}
