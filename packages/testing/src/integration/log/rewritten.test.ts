import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { bundleOf, verifyLinesOf } from '../bundle/bundle-of.test-support.ts'
import { buildSealedDesk, type SealedDesk } from './sealed-desk.test-support.ts'
import { behindTheTriggers } from './tampering.test-support.ts'

let desk: SealedDesk

beforeAll(async () => {
  desk = await buildSealedDesk()
}, 120_000)

describe('a history that was rewritten by whoever holds database and key', () => {
  it('is found by a checkpoint from before, though the log verifies by itself', async () => {
    const kept = desk.place.notes()
    const { database, workspaceId } = desk
    const { position, eventId } = await database.prisma.ledgerEntry.findFirstOrThrow({
      where: { logId: workspaceId, event: { type: 'member-invited' } },
      orderBy: { position: 'desc' },
    })
    await behindTheTriggers(
      database,
      `DELETE FROM ledger_entry WHERE event_id = '${eventId}'; DELETE FROM event WHERE id = '${eventId}';
       UPDATE ledger_entry SET position = -position WHERE log_id = '${workspaceId}' AND position > ${position};
       UPDATE ledger_entry SET position = -position - 1 WHERE log_id = '${workspaceId}' AND position < 0;
       DELETE FROM checkpoint WHERE origin LIKE '%/harbour'; DELETE FROM ledger_node WHERE origin LIKE '%/harbour'`,
    )
    // With file and record out of the way as well, the sealer has nothing to hold the database against.
    rmSync(desk.place.checkpointFile)
    const record = join(desk.place.keys.directory, 'assay.example=2fharbour.last')
    writeFileSync(record, JSON.stringify({ note: null, file: null }))
    await desk.seal()
    const alone = await desk.findings()
    expect(
      alone.filter((found) => !/ (invitation|member) /.test(found) && !found.startsWith('fold-fails')),
    ).toEqual([])
    expect(await desk.findings(kept)).toContainEqual(
      expect.stringMatching(/^(log-shorter|earlier-checkpoint-differs) /),
    )
  })

  it('goes on only as another log, whose first leaf cites the old one', async () => {
    const { database, place } = desk
    const origin = await place.newLog(database, 'harbour')
    expect(origin).toBe('assay.example/harbour.2')
    await desk.seal()
    const tree = await database.prisma.ledgerTree.findUniqueOrThrow({ where: { origin } })
    expect(JSON.parse(tree.opening ?? '{}')).toMatchObject({
      before: 'assay.example/harbour',
      checkpoint: expect.stringContaining('assay.example/harbour'),
    })
    const report = await verifyLinesOf(await bundleOf(desk.installation))
    expect(report.findings).toEqual([])
    expect(report.leaves).toBe(report.events + 1)
    expect(report.sealed).toBe(report.leaves)
  })
})
