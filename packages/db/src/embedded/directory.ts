import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, realpathSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import path from 'node:path'

export type DatabaseDirectory = {
  root: string
  cluster: string
  unfinished: string
  lock: string
  socket: string
}

const longestSocketPath = 100 // sun_path holds 104 to 108 bytes, by system

/** Where the parts of an embedded database lie. */
export function databaseDirectory(directory: string): DatabaseDirectory {
  const root = path.resolve(directory)
  const socket = path.join(root, 'socket')
  return {
    root,
    cluster: path.join(root, 'cluster'),
    unfinished: path.join(root, 'cluster.unfinished'),
    lock: path.join(root, 'lock'),
    socket: Buffer.byteLength(socket) <= longestSocketPath ? socket : shortSocket(root),
  }
}

/** Makes the directory for its owner's eyes alone, and gives its one true path. */
export function makePrivateDirectory(directory: string): string {
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  chmodSync(directory, 0o700)
  return realpathSync(directory)
}

// A socket's path is short by law of the kernel; a deep data directory gets one in a private temporary place.
function shortSocket(root: string): string {
  const name = createHash('sha256').update(root).digest('hex').slice(0, 16)
  return path.join(tmpdir(), `assay-${userInfo().uid}`, `${name}.socket`)
}
