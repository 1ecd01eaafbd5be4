import { everyEvent, listEvents } from '@assay/questions'
import type { Actor } from '@assay/review'
import { buildInstallation, buildWorkspace, readingAs, type TestInstallation } from '@assay/testing'
import { beforeAll, describe, expect, it } from 'vitest'

const events = 100_000
const limit = 100

describe(`the audit of ${events} events`, () => {
  let built: TestInstallation
  let reader: Actor

  beforeAll(async () => {
    built = await buildInstallation()
    reader = (await buildWorkspace(built.installation, [])).admin
    await built.sequence()
    // Written past the commands, which would take an hour. The identifiers are our own: nothing in them to escape.
    const { workspaceId, personId } = reader
    await built.database.runScript(`
      INSERT INTO event (id, log_id, type, version, actor_id, actor_role, at, article_id, statement_id, data, nonce)
      SELECT 'e' || lpad(i::text, 7, '0'), '${workspaceId}',
        CASE WHEN i % 1000 = 0 THEN 'review-opened' ELSE 'assessment-withdrawn' END, 1, '${personId}', 'reviewer',
        timestamptz '2026-03-03' + i * interval '1 second', 'a' || i % 1000, 's' || i % 40000,
        jsonb_build_object('before', jsonb_build_object('value', 'verified', 'factuality', NULL)), '\\x00'
      FROM generate_series(1, ${events}) i;
      INSERT INTO ledger_entry (log_id, position, event_id, leaf_hash)
      SELECT '${workspaceId}', 1000 + i, 'e' || lpad(i::text, 7, '0'), '\\x00' FROM generate_series(1, ${events}) i;
      DELETE FROM event_backlog;`)
  })

  it('is paged through to its end, the last pages as fast as the first', async () => {
    const times: number[] = []
    const seen = new Set<string>()
    let cursor: { at: string; id: string } | null = null
    do {
      const begun = performance.now()
      const page = await listEvents(readingAs(built.installation, reader), { ...everyEvent, cursor, limit })
      times.push(performance.now() - begun)
      for (const { id } of page.entries) seen.add(id)
      cursor = page.next
    } while (cursor !== null)
    expect(seen.size).toBeGreaterThanOrEqual(events)
    const first = median(times.slice(5, 105))
    const last = median(times.slice(-100))
    expect(last).toBeLessThan(first * 2 + 10)
  })

  it('answers every filter in half a second, without statistics on its tables', async () => {
    const filters = [
      { personId: reader.personId },
      { type: 'review-opened' },
      { articleId: 'a7' },
      { statementId: 's7' },
      { type: 'assessment-withdrawn', personId: reader.personId, articleId: 'a7' },
      { since: '2026-03-03T12:00:00.000Z', until: '2026-03-03T13:00:00.000Z' },
      { type: 'article-edited' },
    ] as const
    for (const filter of filters) {
      const times: number[] = []
      for (let round = 0; round < 5; round++) {
        const begun = performance.now()
        await listEvents(readingAs(built.installation, reader), {
          ...everyEvent,
          ...filter,
          cursor: null,
          limit,
        })
        times.push(performance.now() - begun)
      }
      expect(median(times), JSON.stringify(filter)).toBeLessThan(500)
    }
  })
})

function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0
}
