import { auditDatabase } from '@assay/custody'
import type { Database } from '@assay/db'
import { acceptCheckpointFile } from '@assay/keeper'
import type { Installation } from '@assay/newsroom'
import { endMemberSessions, findActor } from '@assay/people'
import { buildInstallation, newKey, replayDifferences, type SealPlace, sealAll } from '@assay/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrationsDirectory } from '../../migrations.ts'
import { bundleOf, verifyLinesOf } from '../bundle/bundle-of.test-support.ts'
import {
  buildOldPlace,
  laterMigrations,
  openOldDatabase,
  readOldBundle,
} from './old-database.test-support.ts'

describe('a database of an earlier version', () => {
  let database: Database
  let installation: Installation
  let place: SealPlace
  let applied: string[]

  beforeAll(async () => {
    place = buildOldPlace()
    database = await openOldDatabase()
    applied = await database.migrate(migrationsDirectory)
    installation = (await buildInstallation(database)).installation
  }, 240_000)
  afterAll(() => place.remove())

  const audit = () => auditDatabase(installation, { slug: null, earlier: place.notes() })

  it('takes every later migration', () => {
    expect(applied).toEqual(laterMigrations)
    expect(applied.length).toBeGreaterThan(3)
  })

  it('has in every table what its events fold to', async () => {
    expect(await database.prisma.recapture.count()).toBeGreaterThan(0)
    expect(await replayDifferences(database)).toEqual([])
  })

  it('keeps the hash of every password', async () => {
    const people = await database.prisma.user.findMany()
    expect(people.length).toBeGreaterThan(3)
    expect(people.filter(({ passwordHash }) => passwordHash === null)).toEqual([])
  })

  it('holds, against the checkpoints that were signed then too', async () => {
    const { logs, findings } = await audit()
    expect(findings).toEqual([])
    expect(logs).toMatchObject([
      { name: 'installation', report: { verdict: 'holds', findings: [], changedMeanwhile: 0 } },
      { name: 'harbour', report: { verdict: 'holds', findings: [], changedMeanwhile: 0 } },
    ])
    const report = logs[1]?.report
    expect(report?.earlier).toBeGreaterThan(1)
    expect(report?.keys).toHaveLength(2)
    expect(report?.state.erased).toBe(1)
  })

  it('is not accused of captures whose events are older than the hash of a text', async () => {
    const { state } = (await audit()).logs[1]?.report ?? {}
    expect(state?.captures).toBeGreaterThan(1)
    expect(state?.bytesOnly).toBe(state?.captures)
  })

  it.each(['log', 'article'] as const)('has made bundles that still verify: %s', async (name) => {
    const lines = readOldBundle(name)
    const report = await verifyLinesOf(lines, { earlier: place.notes() })
    expect(report).toMatchObject({ verdict: 'holds', scope: name, findings: [], changedMeanwhile: 0 })
    const rewritten = lines.map((line) => line.replace('The yearbook gives', 'No yearbook gives'))
    expect(rewritten).not.toEqual(lines)
    expect((await verifyLinesOf(rewritten)).findings[0]?.code).toBe('text-differs')
  })

  it('gives bundles of today that verify', async () => {
    const { id } = await database.prisma.article.findFirstOrThrow({ where: { status: 'in-review' } })
    for (const articleId of [null, id]) {
      const report = await verifyLinesOf(await bundleOf(installation, articleId), { earlier: place.notes() })
      expect(report).toMatchObject({ verdict: 'holds', findings: [] })
    }
  })

  it('goes on, once its copy is said to be the one that counts: the key of then signs what is said now', async () => {
    await expect(sealAll(database, place)).rejects.toThrow('copied')
    expect(acceptCheckpointFile(place)).toBe(2)
    const before = place.notes().length
    const [member] = await database.prisma.member.findMany({ where: { role: 'admin', active: true } })
    if (member === undefined) throw new Error('nobody is left who may')
    const actor = await findActor(installation, member)
    await endMemberSessions(installation, { actor, key: newKey(), input: { memberId: member.id } })
    await sealAll(database, place)
    expect(place.notes().length).toBe(before + 1)
    const { logs, findings } = await audit()
    expect(findings).toEqual([])
    expect(logs[1]?.report).toMatchObject({
      verdict: 'holds',
      findings: [],
      unsigned: { leaves: 0, waiting: 0 },
    })
    expect(logs[1]?.report.keys).toHaveLength(2)
    expect(await replayDifferences(database)).toEqual([])
  })
})
