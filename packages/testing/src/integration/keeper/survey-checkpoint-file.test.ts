import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Database } from '@assay/db'
import { testDatabase } from '@assay/testing'
import { beforeEach, expect, it } from 'vitest'
import { surveyCheckpointFile } from '../../../../keeper/src/sealer/survey-checkpoint-file.ts'
import { buildPlace, sealAll, write } from './given.test-support.ts'

const origin = 'assay.example/harbour'
let database: Database
let place: ReturnType<typeof buildPlace>

beforeEach(async () => {
  database = await testDatabase()
  place = buildPlace()
  for (let round = 0; round < 3; round++) {
    await write(database, 2)
    await sealAll(database, place)
  }
})

const codes = async () => (await surveyCheckpointFile(database, place.checkpointFile)).map(({ code }) => code)
const lines = () => readFileSync(place.checkpointFile, 'utf8').split('\n')
const ownLines = () => lines().filter((line) => line.includes(`"${origin}"`)).length

it('finds nothing where file and database say the same, also after a crash in the middle of a line', async () => {
  expect(await codes()).toEqual([])
  appendFileSync(place.checkpointFile, '{"origin":"ass')
  expect(await codes()).toEqual([])
})

it('finds that the file is lost', async () => {
  rmSync(place.checkpointFile)
  expect(await codes()).toEqual(['file-lost'])
  writeFileSync(place.checkpointFile, '')
  expect(await codes()).toEqual(['file-lost'])
})

it('finds a line that was damaged, and names it; and that the file has lost a checkpoint by it', async () => {
  writeFileSync(place.checkpointFile, lines().with(1, '{"origin":').join('\n'))
  const [damaged, shorter] = await surveyCheckpointFile(database, place.checkpointFile)
  expect(damaged).toMatchObject({ code: 'file-damaged', where: expect.stringMatching(/, line 2$/) })
  expect(shorter).toMatchObject({ code: 'file-shorter' })
})

it('finds a note that is not of the log and size that its line says', async () => {
  const [first = ''] = lines()
  const changed = JSON.stringify({ ...JSON.parse(first), size: 77 })
  writeFileSync(place.checkpointFile, lines().with(0, changed).join('\n'))
  expect(await codes()).toContain('file-damaged')
})

it('finds that the file is shorter than the database', async () => {
  const kept = lines().filter((line) => !line.includes(`"${origin}"`))
  writeFileSync(place.checkpointFile, kept.join('\n') || '\n')
  expect(await codes()).toContain('file-shorter')
})

it('finds checkpoints that the file knows and the database has not, and one that is other there', async () => {
  await database.runScript(`ALTER TABLE checkpoint DISABLE TRIGGER USER;
    DELETE FROM checkpoint WHERE origin = '${origin}' AND size = (SELECT max(size) FROM checkpoint)`)
  const found = await surveyCheckpointFile(database, place.checkpointFile)
  expect(found).toMatchObject([{ code: 'checkpoint-deleted', where: origin }])
  await database.runScript(`UPDATE checkpoint SET note = note || ' ' WHERE origin = '${origin}'`)
  expect(await codes()).toEqual(['checkpoint-deleted', 'file-shorter'])
  expect(ownLines()).toBeGreaterThan(1)
})

it('finds a log that the database does not know: another database, or a tree that was hidden', async () => {
  const found = await surveyCheckpointFile(await testDatabase(), place.checkpointFile)
  expect(found).toMatchObject([{ code: 'log-unknown', where: origin }])
})
