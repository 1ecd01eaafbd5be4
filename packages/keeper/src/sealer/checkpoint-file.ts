import {
  closeSync,
  createReadStream,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readSync,
  statSync,
  writeSync,
} from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { formatKeptCheckpoint, type KeptCheckpoint, parseKeptCheckpoint } from '@assay/ledger'

/** Which file it is, whatever its name: a copy of it is another one. */
export type FileIdentity = { inode: string; born: string }

/** A file of every checkpoint that was ever signed here, a line of JSON each, only ever added to. */
export type CheckpointFile = {
  /** Takes in what was written since, by this process or another one that seals in turn. */
  refresh: () => void
  /** The largest checkpoint of a log that the file knows of. */
  last: (origin: string) => KeptCheckpoint | undefined
  /** The logs that the file knows of. */
  origins: () => string[]
  /** Null where there is no file. */
  identity: () => FileIdentity | null
  /** Adds a checkpoint, if it is not there as the last of its log. Returns when it is on the disk. */
  append: (checkpoint: KeptCheckpoint) => void
}

/** Opens the file, which need not be there yet. What is no checkpoint is passed over: the survey tells of it. */
export function openCheckpointFile(file: string): CheckpointFile {
  const last = new Map<string, KeptCheckpoint>()
  let known: FileIdentity | null = null
  /** Where the last whole line ends. */
  let end = 0
  const keep = (checkpoint: KeptCheckpoint) => {
    if ((last.get(checkpoint.origin)?.size ?? -1) <= checkpoint.size) last.set(checkpoint.origin, checkpoint)
  }
  const refresh = () => {
    const found = statSync(file, { bigint: true, throwIfNoEntry: false })
    const identity = found === undefined ? null : identityOf(found)
    if (found === undefined || !isSame(known, identity) || found.size < end) {
      last.clear()
      end = 0
    }
    known = identity
    if (found === undefined || Number(found.size) === end) return
    end = readLines(file, end, (line) => {
      const checkpoint = parseKeptCheckpoint(line)
      if (checkpoint !== null) keep(checkpoint)
    })
  }
  refresh()
  return {
    refresh,
    last: (origin) => last.get(origin),
    origins: () => [...last.keys()],
    identity: () => known,
    append: (checkpoint) => {
      refresh()
      const { origin, size, note } = checkpoint
      const newest = last.get(origin)
      if (newest?.size === size && newest.note === note) return
      write(file, end, `${formatKeptCheckpoint(checkpoint)}\n`)
      refresh()
    },
  }
}

/** Whether two are one file. A birth time is told by most file systems, and by none to have been taken back. */
export function isSame(one: FileIdentity | null, other: FileIdentity | null): boolean {
  return one?.inode === other?.inode && one?.born === other?.born
}

function identityOf({ ino, birthtimeNs }: { ino: bigint; birthtimeNs: bigint }): FileIdentity {
  return { inode: ino.toString(), born: birthtimeNs.toString() }
}

/** Writes behind the last whole line; what a crash left of another one there is cut off. */
function write(file: string, end: number, line: string): void {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  const descriptor = openSync(file, 'a', 0o600)
  try {
    if (fstatSync(descriptor).size > end) ftruncateSync(descriptor, end)
    writeSync(descriptor, line)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** Reads whole lines from a place in the file on, piece by piece; gives where the last of them ends. */
function readLines(file: string, from: number, onLine: (line: string) => void): number {
  const descriptor = openSync(file, 'r')
  const piece = Buffer.alloc(65_536)
  try {
    let rest: Buffer = Buffer.alloc(0)
    let end = from
    for (let at = from; ; ) {
      const length = readSync(descriptor, piece, 0, piece.length, at)
      if (length === 0) return end
      at += length
      let bytes = Buffer.concat([rest, piece.subarray(0, length)])
      for (let stop = bytes.indexOf(10); stop >= 0; stop = bytes.indexOf(10)) {
        onLine(bytes.toString('utf8', 0, stop))
        end += stop + 1
        bytes = bytes.subarray(stop + 1)
      }
      rest = bytes
    }
  } finally {
    closeSync(descriptor)
  }
}

/** The signed checkpoints that the file holds by now, one after the other; what comes later is left out. */
export function readKeptNotes(file: string): AsyncIterable<string> {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  return readNotes(file, size)
}

async function* readNotes(file: string, size: number): AsyncGenerator<string> {
  for await (const line of readKeptLines(file, size)) {
    const checkpoint = parseKeptCheckpoint(line)
    if (checkpoint !== null) yield checkpoint.note
  }
}

/** The lines of the first so many bytes of the file, whatever they hold. */
export async function* readKeptLines(file: string, size: number): AsyncGenerator<string> {
  if (size === 0) return
  const input = createReadStream(file, { end: size - 1 })
  yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })
}
