import { type AuditStep, verifyNow } from '@assay/custody'
import { surveyOutside } from '@assay/keeper'
import { viewerOf } from '@assay/review'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildSealedDesk, type SealedDesk } from './sealed-desk.test-support.ts'
import { behindTheTriggers, keepLedger, putBack } from './tampering.test-support.ts'

describe('verifying the log that is being written', () => {
  let desk: SealedDesk

  beforeAll(async () => {
    desk = await buildSealedDesk()
    await keepLedger(desk.database)
  }, 120_000)

  const watch = (given: { kept?: string[]; signal?: AbortSignal } = {}) => {
    const notes = async function* () {
      yield* given.kept ?? desk.place.notes()
    }
    const survey = () => surveyOutside(desk.database, desk.place)
    const signal = given.signal ?? new AbortController().signal
    return verifyNow({ ...desk.installation, outside: { notes, survey } }, viewerOf(desk.admin), { signal })
  }
  const drain = async (steps: AsyncGenerator<AuditStep>) => {
    const seen: AuditStep[] = []
    for await (const step of steps) seen.push(step)
    return seen
  }
  const reportOf = (steps: readonly AuditStep[]) => {
    const last = steps.at(-1)
    return last?.kind === 'report' ? last.report : null
  }

  it('tells how far it is, and ends with what it proved, the checkpoints outside the database included', async () => {
    const steps = await drain(watch())
    const told = steps.flatMap((step) => (step.kind === 'progress' ? [step.progress] : []))
    expect(told.at(-1)).toMatchObject({ phase: 'tables', total: expect.any(Number) })
    const report = reportOf(steps)
    expect(report).toMatchObject({ ok: true, findings: [], changedMeanwhile: 0 })
    expect(report?.sealed).toBe(report?.events)
    expect(report?.earlier).toBeGreaterThan(0)
  })

  it('is one for everybody who asks at the same time', async () => {
    const [first, second] = await Promise.all([drain(watch()), drain(watch({ kept: [] }))])
    expect(second.at(-1)).toBe(first.at(-1))
    expect(reportOf(second)?.earlier).toBeGreaterThan(0)
    expect(reportOf(await drain(watch({ kept: [] })))?.earlier).toBe(0)
  })

  it('ends once nobody watches any more, and the next one begins anew', async () => {
    const leaving = new AbortController()
    const steps = watch({ signal: leaving.signal, kept: [] })
    await steps.next()
    leaving.abort()
    expect(await steps.next()).toMatchObject({ done: true })
    expect(reportOf(await drain(watch()))?.earlier).toBeGreaterThan(0)
  })

  it('goes on for whoever stays', async () => {
    const stays = watch()
    await stays.next()
    const leaves = watch()
    await leaves.next()
    await leaves.return(undefined)
    expect(reportOf(await drain(stays))).toMatchObject({ ok: true })
  })

  it('says that it broke off to everybody who watches, and can be asked again', async () => {
    const gone = (): never => {
      throw new Error('The disk is gone.')
    }
    const outside = { notes: gone, survey: gone }
    const { signal } = new AbortController()
    const broken = () => drain(verifyNow({ ...desk.installation, outside }, viewerOf(desk.admin), { signal }))
    const [one, other] = await Promise.allSettled([broken(), broken()])
    expect([one.status, other.status]).toEqual(['rejected', 'rejected'])
    expect(reportOf(await drain(watch()))).toMatchObject({ ok: true })
  })

  it('names what was changed without an event', async () => {
    await behindTheTriggers(
      desk.database,
      `CREATE TABLE kept.assessment AS SELECT * FROM assessment; UPDATE assessment SET value = 'disputed'`,
    )
    expect(reportOf(await drain(watch()))?.findings[0]).toMatchObject({ code: 'row-differs' })
    await putBack(desk.database, 'assessment')
  })

  it('sees by the checkpoints kept outside that log and checkpoints were cut off', async () => {
    await behindTheTriggers(
      desk.database,
      `DELETE FROM ledger_entry WHERE position >= 9; DELETE FROM checkpoint WHERE size > 9;
       DELETE FROM event WHERE id NOT IN (SELECT event_id FROM ledger_entry)`,
    )
    const codes = reportOf(await drain(watch()))?.findings.map(({ code }) => code)
    expect(codes).toContain('log-shorter')
    for (const table of ['event', 'ledger_entry', 'checkpoint']) await putBack(desk.database, table)
  })
})
