import { readDifference, readWorkspaceThen } from '@assay/questions'
import type { Actor } from '@assay/review'
import { buildInstallation, buildWorkspace, readingAs, type TestInstallation } from '@assay/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { answerOf } from './answer-of.test-support.ts'

const events = 100_000
const articles = 100
const statements = 20

describe(`the past of a workspace of ${events} events`, () => {
  let built: TestInstallation
  let reader: Actor
  let last: number

  beforeAll(async () => {
    built = await buildInstallation()
    reader = (await buildWorkspace(built.installation, [])).admin
    await built.sequence()
    const { workspaceId: logId } = reader
    const begin = await built.database.prisma.ledgerEntry.count({ where: { logId } })
    // Written past the commands, which would take an hour. The identifiers are our own: nothing in them to escape.
    await built.database.runScript(`${extracted(reader, begin)} ${submitted(reader, begin + articles)}
      DELETE FROM event_backlog;`)
    last = begin + articles + events - 1
  })

  const timed = async <Answer>(run: () => Promise<Answer>) => {
    const begun = performance.now()
    const answer = await run()
    return { answer, ms: performance.now() - begun }
  }

  it('is folded from nothing in seconds, with a word after every thousand', async () => {
    const words: number[] = []
    const { answer, ms } = await timed(async () => {
      for await (const { progress, answer } of await readWorkspaceThen(
        readingAs(built.installation, reader),
        {
          moment: null,
        },
      )) {
        if (answer !== null) return answer
        words.push(progress.done / progress.total)
      }
      throw new Error('There was no answer')
    })
    expect(words.length).toBeGreaterThan(events / 1_000)
    expect(words.at(-1)).toBe(1)
    expect(answer.moment.position).toBe(last)
    expect(answer.articles).toHaveLength(articles)
    expect(answer.articles[0]).toMatchObject({ statements, states: { assessed: statements } })
    expect(ms).toBeLessThan(30_000)
  })

  it('is compared at two moments in no more than that', async () => {
    const query = { subject: { scope: 'workspace' as const }, from: { position: 10 }, to: null }
    const { answer, ms } = await timed(() =>
      answerOf(readDifference(readingAs(built.installation, reader), query)),
    )
    expect(answer.counts.added + answer.counts.changed).toBeGreaterThan(0)
    expect(ms).toBeLessThan(30_000)
  })
})

const envelope = ({ workspaceId, personId }: Actor, id: string, type: string, role: string) =>
  `${id}, '${workspaceId}', '${type}', 1, '${personId}', '${role}', timestamptz '2026-03-03' + i * interval '1 second'`

const columns = 'id, log_id, type, version, actor_id, actor_role, at, article_id, statement_id, data, nonce'
const entries = (logId: string, id: string, from: number, count: number) => `
  INSERT INTO ledger_entry (log_id, position, event_id, leaf_hash)
  SELECT '${logId}', ${from} + i, ${id}, '\\x00' FROM generate_series(0, ${count} - 1) i;`

function extracted(reader: Actor, from: number): string {
  return `INSERT INTO event (${columns})
    SELECT ${envelope(reader, "'x' || i", 'article-extracted', 'editor')}, 'a' || i, NULL, jsonb_build_object(
      'articleId', 'a' || i, 'captureId', 'c', 'start', 0, 'end', 9000,
      'details', jsonb_build_object('headline', 'Article ' || i, 'byline', NULL, 'publisher', NULL,
        'publishedAt', NULL, 'publishedAtAlternative', NULL, 'language', 'en', 'url', NULL),
      'statements', (SELECT jsonb_agg(jsonb_build_object('statementId', 's' || i || '-' || n, 'start', n * 100,
        'end', n * 100 + 99, 'kind', 'sentence', 'paragraph', n / 5, 'textHash', '', 'lineage', '[]'::jsonb,
        'attribution', jsonb_build_object('voice', 'own'))) FROM generate_series(0, ${statements} - 1) n)
    ), '\\x00' FROM generate_series(0, ${articles} - 1) i;
    ${entries(reader.workspaceId, "'x' || i", from, articles)}`
}

/** Each statement is assessed again and again by one reviewer, as its next version. */
function submitted(reader: Actor, from: number): string {
  const total = articles * statements
  const statementId = `'s' || i % ${articles} || '-' || (i / ${articles}) % ${statements}`
  return `INSERT INTO event (${columns})
    SELECT ${envelope(reader, "'e' || i", 'assessment-submitted', 'reviewer')}, 'a' || i % ${articles}, ${statementId},
    jsonb_build_object('assessmentId', 'as' || i % ${total}, 'version', i / ${total} + 1, 'revisionId', 'r' || i,
      'statementId', ${statementId}, 'articleId', 'a' || i % ${articles}, 'reviewerId', '${reader.personId}',
      'statementVersion', 1, 'before', NULL, 'after', jsonb_build_object('value', 'verified', 'factuality', NULL),
      'techniques', '[]'::jsonb, 'rationale', jsonb_build_object('textId', 't' || i, 'commitment', repeat('0', 64)),
      'citations', jsonb_build_array(jsonb_build_object('citationId', 'c' || i, 'sourceId', 'source',
        'url', 'https://a.example/1', 'originalUrl', 'https://a.example/1', 'title', 'Yearbook', 'publisher', NULL,
        'stance', 'supports', 'quotedPassage', NULL, 'accessedOn', NULL)),
      'statement', jsonb_build_object('state', 'assessed', 'verdict', 'verified')
    ), '\\x00' FROM generate_series(0, ${events} - 1) i;
    ${entries(reader.workspaceId, "'e' || i", from, events)}`
}
