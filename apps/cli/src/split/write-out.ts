import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

const chunkLength = 65_536

/** Writes to standard output as fast as it is read. A reader that has seen enough (`| head`) is no error. */
export async function writeOut(pieces: Iterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(inChunks(pieces)), process.stdout, { end: false })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error
  }
}

function* inChunks(pieces: Iterable<string>): Generator<string> {
  let chunk = ''
  for (const piece of pieces) {
    chunk += piece
    if (chunk.length < chunkLength) continue
    yield chunk
    chunk = ''
  }
  if (chunk !== '') yield chunk
}
