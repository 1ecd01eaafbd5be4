import { auditDatabase } from '@assay/custody'
import { surveyOutside } from '@assay/keeper'
import { inviteMember } from '@assay/people'
import { testDatabase } from '@assay/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildSealedDesk, type SealedDesk } from './sealed-desk.test-support.ts'
import { behindTheTriggers, keepLedger, putBack } from './tampering.test-support.ts'

describe('an audit of a log that is not signed to its end', { timeout: 120_000 }, () => {
  let desk: SealedDesk
  let first: number

  beforeAll(async () => {
    desk = await buildSealedDesk()
    first = (await headOf()).size
    await inviteMember(desk.installation, { actor: desk.admin, key: 'one', input: { role: 'reviewer' } })
    await desk.seal()
    await keepLedger(desk.database)
    await desk.database.runScript('CREATE TABLE kept.ledger_tree AS SELECT * FROM ledger_tree')
  }, 240_000)

  const headOf = () =>
    desk.database.prisma.checkpoint.findFirstOrThrow({
      where: { origin: { endsWith: '/harbour' } },
      orderBy: { size: 'desc' },
    })

  /** An audit as the command line makes it, so many seconds later, with the file of checkpoints or without. */
  const audit = async ({ seconds = 0, withFile = false } = {}) => {
    const { place, installation, database } = desk
    const outside = {
      notes: async function* () {
        yield* place.notes()
      },
      survey: () => surveyOutside(database, place),
    }
    const now = () => new Date(Date.now() + seconds * 1_000)
    const given = { ...installation, now, ...(withFile ? { outside } : {}) }
    const { logs, findings } = await auditDatabase(given, { slug: 'harbour' })
    const report = logs[0]?.report
    return { report, codes: report?.findings.map(({ code }) => code), findings }
  }
  const restore = async () => {
    for (const table of ['ledger_node', 'checkpoint', 'ledger_tree']) await putBack(desk.database, table)
  }

  it('says up to where it holds, where checkpoints were dropped, and that it is no success', async () => {
    await behindTheTriggers(
      desk.database,
      `DELETE FROM checkpoint WHERE origin LIKE '%/harbour' AND size > ${first};
       DELETE FROM ledger_node WHERE origin LIKE '%/harbour' AND (index + 1) * power(2, level) > ${first}`,
    )
    const { report } = await audit({ seconds: 120 })
    expect(report).toMatchObject({ verdict: 'holds-in-part', ok: false, sealed: first, findings: [] })
    expect(report?.unsigned).toEqual({ leaves: 1, waiting: 0, isNew: false })
    const { codes } = await audit({ withFile: true })
    expect(codes).toContain('checkpoint-deleted')
    await restore()
  })

  it('finds a log whose tree was taken away', async () => {
    await behindTheTriggers(desk.database, `DELETE FROM ledger_tree WHERE origin LIKE '%/harbour'`)
    const { codes } = await audit({ seconds: 120, withFile: true })
    expect(codes).toEqual(expect.arrayContaining(['tree-missing', 'log-unknown', 'checkpoint-missing']))
    await restore()
  })

  it('only notes for a minute that an event is not signed', async () => {
    const { id, ...event } = await desk.database.prisma.event.findFirstOrThrow({
      where: { logId: desk.workspaceId },
    })
    const data = { ...event, id: `${id}x`, at: new Date(), data: event.data ?? {} }
    await desk.database.prisma.event.create({ data: { ...data, nonce: new Uint8Array(32).fill(7) } })
    const soon = await audit()
    expect(soon.report).toMatchObject({ verdict: 'holds', unsigned: { leaves: 0, waiting: 1, isNew: true } })
    // Neither an event that waits for long nor one of a time to come is new.
    for (const seconds of [3_600, -3_600]) {
      expect((await audit({ seconds })).report).toMatchObject({ verdict: 'holds-in-part' })
    }
  })

  it('finds that a database holds nothing at all', async () => {
    const database = await testDatabase()
    const { findings } = await auditDatabase({ ...desk.installation, database }, { slug: null })
    expect(findings.map(({ code }) => code)).toEqual(['database-empty'])
    await database.runScript('ALTER TABLE event RENAME TO event_elsewhere')
    expect((await auditDatabase({ ...desk.installation, database }, { slug: null })).findings).toEqual(
      findings,
    )
  })
})
