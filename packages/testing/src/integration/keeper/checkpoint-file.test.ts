import { appendFileSync, copyFileSync, renameSync } from 'node:fs'
import { signCheckpoint } from '@assay/ledger'
import { expect, it } from 'vitest'
import { signerFromSeed } from '../../../../keeper/src/keys/signing-key.ts'
import { isSame, openCheckpointFile, readKeptNotes } from '../../../../keeper/src/sealer/checkpoint-file.ts'
import { buildPlace } from './given.test-support.ts'

const origin = 'assay.example/harbour'

async function kept(size: number) {
  const signer = signerFromSeed(origin, new Uint8Array(32))
  return { origin, size, note: await signCheckpoint([signer], { origin, size, root: new Uint8Array(32) }) }
}

async function sizes(notes: AsyncIterable<string>): Promise<number[]> {
  const read: number[] = []
  for await (const note of notes) read.push(Number(note.split('\n')[1]))
  return read
}

it('gives back what was kept until it was asked, whatever is added before it is read', async () => {
  const { checkpointFile } = buildPlace()
  expect(await sizes(readKeptNotes(checkpointFile))).toEqual([])
  const file = openCheckpointFile(checkpointFile)
  file.append(await kept(1))
  file.append(await kept(2))
  const asked = readKeptNotes(checkpointFile)
  file.append(await kept(3))
  expect(await sizes(asked)).toEqual([1, 2])
})

it('cuts off what a crash left of a line, and keeps nothing twice', async () => {
  const { checkpointFile } = buildPlace()
  openCheckpointFile(checkpointFile).append(await kept(1))
  appendFileSync(checkpointFile, '{"origin":"ass')
  const file = openCheckpointFile(checkpointFile)
  file.append(await kept(2))
  file.append(await kept(2))
  expect(await sizes(readKeptNotes(checkpointFile))).toEqual([1, 2])
})

it('takes in what another process adds, and a file that was put in its place', async () => {
  const { checkpointFile } = buildPlace()
  const [one, other] = [openCheckpointFile(checkpointFile), openCheckpointFile(checkpointFile)]
  one.append(await kept(1))
  other.refresh()
  expect(other.last(origin)?.size).toBe(1)
  copyFileSync(checkpointFile, `${checkpointFile}.copy`)
  one.append(await kept(2))
  other.append(await kept(2))
  expect(await sizes(readKeptNotes(checkpointFile))).toEqual([1, 2])
  const before = other.identity()
  renameSync(`${checkpointFile}.copy`, checkpointFile)
  other.refresh()
  expect(other.last(origin)?.size).toBe(1)
  expect(isSame(before, other.identity())).toBe(false)
})
