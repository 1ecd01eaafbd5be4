import { appendFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { openCheckpointFile, readKeptNotes } from './checkpoint-file.ts'
import { buildPlace } from './given.test-support.ts'

const origin = 'assay.example/harbour'

async function all(notes: AsyncIterable<string>): Promise<string[]> {
  const read: string[] = []
  for await (const note of notes) read.push(note)
  return read
}

it('gives back what was kept until it was asked, whatever is added before it is read', async () => {
  const { checkpointFile } = buildPlace()
  expect(await all(readKeptNotes(checkpointFile))).toEqual([])
  const file = openCheckpointFile(checkpointFile)
  file.append({ origin, size: 1, note: 'one' })
  file.append({ origin, size: 2, note: 'two' })
  const asked = readKeptNotes(checkpointFile)
  file.append({ origin, size: 3, note: 'three' })
  expect(await all(asked)).toEqual(['one', 'two'])
})

it('passes over a line that a crash cut short', async () => {
  const { checkpointFile } = buildPlace()
  openCheckpointFile(checkpointFile).append({ origin, size: 1, note: 'one' })
  appendFileSync(checkpointFile, '{"origin":"ass')
  openCheckpointFile(checkpointFile).append({ origin, size: 2, note: 'two' })
  expect(await all(readKeptNotes(checkpointFile))).toEqual(['one', 'two'])
})
