import { readFileSync } from 'node:fs'
import path from 'node:path'
import { replayDifferences } from '@assay/testing'
import { beforeAll, expect, it } from 'vitest'
import { migrationsDirectory } from '../../migrations.ts'
import { buildRecaptureDesk, givenStory, type RecaptureDesk } from './recapture.test-support.ts'

let desk: RecaptureDesk
beforeAll(async () => {
  desk = await buildRecaptureDesk()
})

/** Takes away what the migration brings, as in a database that was left before it. */
const before = 'ALTER TABLE "article" DROP COLUMN "merged_into_id"; DROP TABLE "recapture"'
const migration = path.join(migrationsDirectory, '20261128100500_recaptures', 'migration.sql')

it('a database from before has every merge and every move filled in from its events, as they fold', async () => {
  const { database, sequence } = desk
  const { articleId, carryOver } = await givenStory(desk)
  const { articleId: mergedId } = await carryOver()
  await (await givenStory(desk)).carryOver({ only: 'Nothing of it is left but this one sentence.' })
  await sequence()
  expect(await replayDifferences(database)).toEqual([])

  await database.runScript(before)
  await database.runScript(readFileSync(migration, 'utf8'))

  expect(await database.prisma.recapture.count()).toBe(2)
  expect(await database.prisma.article.findUnique({ where: { id: mergedId } })).toMatchObject({
    mergedIntoId: articleId,
  })
  expect(await replayDifferences(database)).toEqual([])
})
