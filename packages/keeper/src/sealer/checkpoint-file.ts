import {
  closeSync,
  createReadStream,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  writeSync,
} from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'

const lineSchema = z.object({ origin: z.string(), size: z.int().nonnegative(), note: z.string() })

/** One signed checkpoint as it is kept outside the database. */
export type KeptCheckpoint = z.infer<typeof lineSchema>

/** A file of every checkpoint that was ever signed here, a line of JSON each, only ever added to. */
export type CheckpointFile = {
  /** The largest checkpoint of a log that the file knows of. */
  last: (origin: string) => KeptCheckpoint | undefined
  /** Adds a checkpoint. Returns when it is on the disk. */
  append: (checkpoint: KeptCheckpoint) => void
}

/** Opens the file, which need not be there yet. A line that a crash cut short is passed over. */
export function openCheckpointFile(file: string): CheckpointFile {
  const last = new Map<string, KeptCheckpoint>()
  const keep = (checkpoint: KeptCheckpoint) => {
    if ((last.get(checkpoint.origin)?.size ?? -1) <= checkpoint.size) last.set(checkpoint.origin, checkpoint)
  }
  const text = read(file)
  for (const line of text.split('\n')) {
    const checkpoint = parseLine(line)
    if (checkpoint !== null) keep(checkpoint)
  }
  let torn = text !== '' && !text.endsWith('\n')
  return {
    last: (origin) => last.get(origin),
    append: (checkpoint) => {
      mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
      const descriptor = openSync(file, 'a', 0o600)
      try {
        writeSync(descriptor, `${torn ? '\n' : ''}${JSON.stringify(checkpoint)}\n`)
        fsyncSync(descriptor)
      } finally {
        closeSync(descriptor)
      }
      torn = false
      keep(checkpoint)
    },
  }
}

/** The signed checkpoints that the file holds by now, one after the other; what comes later is left out. */
export function readKeptNotes(file: string): AsyncIterable<string> {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  return readNotes(file, size)
}

async function* readNotes(file: string, size: number): AsyncGenerator<string> {
  if (size === 0) return
  const input = createReadStream(file, { end: size - 1 })
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    const checkpoint = parseLine(line)
    if (checkpoint !== null) yield checkpoint.note
  }
}

function parseLine(line: string): KeptCheckpoint | null {
  try {
    return lineSchema.parse(JSON.parse(line))
  } catch {
    return null
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
    throw error
  }
}
