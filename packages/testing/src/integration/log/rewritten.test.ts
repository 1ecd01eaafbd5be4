import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readBundle, verifyBundle, writeBundle } from '@assay/exchange'
import { inviteMember } from '@assay/people'
import { beforeAll, describe, expect, it } from 'vitest'
import { auditPrimitives } from '../../../../custody/src/log/audit.ts'
import { exportBundle } from '../../../../custody/src/log/export-bundle.ts'
import { buildSealedDesk, type SealedDesk } from './sealed-desk.test-support.ts'
import { behindTheTriggers } from './tampering.test-support.ts'

let desk: SealedDesk

beforeAll(async () => {
  desk = await buildSealedDesk()
}, 120_000)

async function* split(lines: AsyncIterable<string>) {
  for await (const line of lines) yield line.trimEnd()
}

async function bundle(articleId: string | null): Promise<string[]> {
  const lines: string[] = []
  for await (const line of split(
    writeBundle(await exportBundle(desk.installation, { slug: 'harbour', articleId })),
  ))
    lines.push(line)
  return lines
}

const verifyLines = (lines: string[], earlier: string[] = []) =>
  verifyBundle(
    auditPrimitives,
    {
      records: () =>
        readBundle(
          (async function* () {
            yield* lines
          })(),
        ),
    },
    { earlier, budget: 5_000 },
  )

describe('a bundle', () => {
  it('verifies without the database, in as many parts as memory asks for', async () => {
    const report = await verifyLines(await bundle(null), desk.place.notes())
    expect(report).toMatchObject({ ok: true, scope: 'log', findings: [] })
    expect(report.sealed).toBe(report.events)
  })

  it('of one article verifies by inclusion proofs', async () => {
    const article = await desk.database.prisma.article.findFirstOrThrow()
    const lines = await bundle(article.id)
    const report = await verifyLines(lines)
    expect(report).toMatchObject({ ok: true, scope: 'article' })
    expect(report.events).toBeGreaterThan(8)
    const changed = lines.map((line) => line.replace('"assessment-submitted"', '"assessment-withdrawn"'))
    expect((await verifyLines(changed)).findings[0]?.code).toBe('proof-wrong')
  })

  it('that nobody signed does not hold, whatever it says of itself', async () => {
    const article = await desk.database.prisma.article.findFirstOrThrow()
    const unsigned = (lines: string[], ...kinds: string[]) =>
      lines
        .filter((line) => !kinds.some((kind) => line.startsWith(`{"kind":"${kind}"`)))
        .map((line) => line.replace(/"sealed":\d+/, '"sealed":0'))
    const log = await verifyLines(unsigned(await bundle(null), 'checkpoint'))
    expect(log.findings.map(({ code }) => code)).toEqual(['checkpoint-missing'])
    const ofArticle = await verifyLines(unsigned(await bundle(article.id), 'checkpoint', 'event', 'text'))
    expect(ofArticle.findings.map(({ code }) => code)).toEqual(['checkpoint-missing'])
  })

  it('does not hold with words that no event committed to, also where its header says that nothing is compared', async () => {
    const forged = (await bundle(null))
      .filter((line) => !line.startsWith('{"kind":"row"'))
      .map((line) =>
        line.replace(/"tables":\[.*?\]/, '"tables":[]').replace(/"text":"/, '"text":"Never said: '),
      )
    const { ok, findings } = await verifyLines(forged)
    expect(ok).toBe(false)
    expect(findings.map(({ code }) => code)).toContain('text-differs')
  })

  it('holds where somebody wrote while it was made, and says what could not be compared', async () => {
    const records = await exportBundle(desk.installation, { slug: 'harbour', articleId: null })
    await inviteMember(desk.installation, {
      actor: desk.admin,
      key: 'meanwhile',
      input: { role: 'reviewer' },
    })
    const lines: string[] = []
    for await (const line of split(writeBundle(records))) lines.push(line)
    expect(await verifyLines(lines)).toMatchObject({ ok: true, findings: [], changedMeanwhile: 1 })
    await desk.seal()
  })

  it('that breaks off is told from one that is whole', async () => {
    const lines = await bundle(null)
    expect((await verifyLines(lines.slice(0, -1))).findings[0]?.code).toBe('bundle-malformed')
    const article = await desk.database.prisma.article.findFirstOrThrow()
    const ofArticle = await bundle(article.id)
    expect((await verifyLines(ofArticle.slice(0, -2))).findings[0]?.code).toBe('bundle-malformed')
    await expect(verifyLines(['not a bundle'])).rejects.toThrow(/Line 1/)
  })
})

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
    const report = await verifyLines(await bundle(null))
    expect(report.findings.filter(({ code }) => !/^(row|fold)/.test(code))).toEqual([])
    expect(report.leaves).toBe(report.events + 1)
    expect(report.sealed).toBe(report.leaves)
  })
})
