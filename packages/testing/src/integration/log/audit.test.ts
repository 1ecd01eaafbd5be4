import { auditDatabase } from '@assay/custody'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildSealedDesk, type SealedDesk } from './sealed-desk.test-support.ts'
import { behindTheTriggers, keepLedger, putBack } from './tampering.test-support.ts'
import { tryChanges } from './try-changes.test-support.ts'

describe('an audit of the database', () => {
  let desk: SealedDesk

  beforeAll(async () => {
    desk = await buildSealedDesk()
    await keepLedger(desk.database)
  }, 120_000)

  it('finds a history whole that is, with everything that hangs on it', async () => {
    const { logs, findings } = await auditDatabase(desk.installation, {
      slug: null,
      earlier: desk.place.notes(),
    })
    expect(findings).toEqual([])
    expect(logs).toMatchObject([
      { name: 'installation', report: { verdict: 'holds', findings: [] } },
      { name: 'harbour', report: { verdict: 'holds', findings: [], keysFromBundle: true } },
    ])
    const report = logs[1]?.report
    expect(report?.sealed).toBe(report?.events)
    expect(report?.state.words).toBeGreaterThan(5)
    expect(report?.state.captures).toBe(1)
    expect(report?.state.texts).toBeGreaterThan(10)
    expect(report?.earlier).toBeGreaterThan(0)
  })

  it.each([
    ['a row of a table', `UPDATE assessment SET value = 'disputed'`, /^row-differs assessment /],
    ['a row that was taken out', `DELETE FROM citation`, /^row-missing citation /],
    [
      'a row that was put in',
      `INSERT INTO source SELECT id || 'x', workspace_id, url || 'x', title, publisher, cited_at FROM source`,
      /^row-unexpected source /,
    ],
    ['a text', `UPDATE erasable_text SET text = text || '.' WHERE text LIKE 'Read%'`, /^text-differs text /],
    ['a text that is gone', `DELETE FROM erasable_text WHERE text LIKE 'Read%'`, /^text-missing text /],
    [
      'a text emptied in silence',
      `UPDATE erasable_text SET salt = NULL, text = NULL WHERE text LIKE 'Read%'`,
      /^text-emptied text /,
    ],
    [
      'the bytes of a capture',
      `UPDATE capture_content SET bytes = bytes || '\\\\x20'`,
      /^capture-differs capture /,
    ],
    [
      'the text of a capture',
      `UPDATE capture_content SET text = text || '.'`,
      /^captured-text-differs capture /,
    ],
    ['the words of a statement', `UPDATE statement_text SET text = text || '!'`, /^words-differ statement /],
    [
      'a row of no log',
      `INSERT INTO article SELECT id || 'x', 'nowhere', capture_id, start, "end", headline, byline, publisher,
        published_at, published_at_alternative, language, url, status, version, created_at FROM article`,
      /^stray article /,
    ],
  ])('names %s that was changed without an event', async (_what, script, named) => {
    const touched = [
      'assessment',
      'citation',
      'source',
      'erasable_text',
      'capture_content',
      'statement_text',
      'article',
    ]
    for (const table of touched) {
      await desk.database.runScript(`CREATE TABLE IF NOT EXISTS kept.${table} AS SELECT * FROM ${table}`)
    }
    await behindTheTriggers(desk.database, script)
    expect((await desk.findings())[0]).toMatch(named)
    for (const table of touched) await putBack(desk.database, table)
    expect(await desk.findings()).toEqual([])
  })

  it('names every change of one byte in events, entries, nodes and checkpoints', {
    timeout: 600_000,
  }, async () => {
    expect(await tryChanges(desk, 40, 7)).toBe(40)
  })

  it('sees that the end of the log was cut off', async () => {
    const cut = `DELETE FROM ledger_entry WHERE position >= 9; DELETE FROM event WHERE id NOT IN (SELECT event_id FROM ledger_entry)`
    await behindTheTriggers(desk.database, cut)
    expect(await desk.findings()).toContainEqual(expect.stringMatching(/^log-shorter /))
    // Whoever cuts the checkpoints too is found by whoever kept one.
    await behindTheTriggers(desk.database, 'DELETE FROM checkpoint WHERE size > 9')
    expect(await desk.findings(desk.place.notes())).toContainEqual(expect.stringMatching(/^log-shorter /))
    for (const table of ['event', 'ledger_entry', 'checkpoint']) await putBack(desk.database, table)
  })

  it('sees that two entries changed places', async () => {
    const move = (from: number, to: number) =>
      `UPDATE ledger_entry SET position = ${to} WHERE position = ${from} AND log_id <> 'installation'`
    await behindTheTriggers(desk.database, [move(2, -1), move(3, 2), move(-1, 3)].join('; '))
    expect((await desk.findings()).some((found) => /^(root-differs|node-changed) /.test(found))).toBe(true)
    await putBack(desk.database, 'ledger_entry')
    expect(await desk.findings()).toEqual([])
  })
})
