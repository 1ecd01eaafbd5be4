import { emptySql, type Reader, sql } from '@assay/db'
import { idSchema, offsetSchema, statementStates, verdictSchema } from '@assay/review'
import { z } from 'zod'
import { holds } from '../folded.ts'

/** How a statement stands that somebody may want to decide. */
export const waitingStates = ['contested', 'agreed', 'needs-review', 'assessed'] as const
export type WaitingState = (typeof waitingStates)[number]

/** Where a statement stands in the queue: by its article, and its place in that. */
export const waitingPlaceSchema = z.object({ articleId: idSchema, start: offsetSchema })
type WaitingPlace = z.infer<typeof waitingPlaceSchema>

/** A statement with what stands around it. */
export const waitingRowSchema = z.object({
  statementId: z.string(),
  articleId: z.string(),
  headline: z.string().nullable(),
  publisher: z.string().nullable(),
  language: z.string(),
  text: z.string(),
  kind: z.string(),
  start: z.int(),
  /** Its place among the statements of its article, from 1. */
  number: z.int(),
  /** The words of the statements right before and right after it. */
  before: z.array(z.string()),
  after: z.array(z.string()),
  state: z.enum(statementStates),
  verdict: verdictSchema.nullable(),
  decided: z.boolean(),
  hasOwnWord: z.boolean(),
  hasAssessed: z.boolean(),
})

export type WaitingQuery = {
  workspaceId: string
  personId: string | null
  articleId: string | null
  search: string
}

const within = ({ workspaceId, articleId, search }: WaitingQuery) => sql`
  s.workspace_id = ${workspaceId} AND NOT s.retired AND a.status = 'in-review'
  ${articleId === null ? emptySql : sql`AND s.article_id = ${articleId}`}
  ${search === '' ? emptySql : sql`AND (${holds(sql`t.text`, search)} OR ${holds(sql`a.headline`, search)})`}`

/** The statements after a place that stand so, article after article in reading order. */
export async function readWaiting(
  reader: Reader,
  query: WaitingQuery & { state: WaitingState; after: WaitingPlace; limit: number },
): Promise<z.infer<typeof waitingRowSchema>[]> {
  const { state, after, limit, personId } = query
  const rows = await reader.$queryRaw(sql`
    SELECT s.id AS "statementId", s.article_id AS "articleId", a.headline, a.publisher, a.language, t.text, s.kind,
      s.start, s.state, s.verdict,
      (SELECT count(*)::int FROM statement n WHERE n.article_id = s.article_id AND NOT n.retired
        AND n.start <= s.start) AS number,
      ARRAY(SELECT w.text FROM (
        SELECT n.start, x.text FROM statement n JOIN statement_text x
          ON x.statement_id = n.id AND x.version = n.version
        WHERE n.article_id = s.article_id AND NOT n.retired AND n.start < s.start ORDER BY n.start DESC LIMIT 2
      ) w ORDER BY w.start) AS before,
      ARRAY(SELECT x.text FROM statement n JOIN statement_text x ON x.statement_id = n.id AND x.version = n.version
        WHERE n.article_id = s.article_id AND NOT n.retired AND n.start > s.start
        ORDER BY n.start LIMIT 2) AS after,
      EXISTS (SELECT 1 FROM decision d WHERE d.statement_id = s.id AND d.standing) AS decided,
      EXISTS (SELECT 1 FROM assessment o WHERE o.statement_id = s.id AND o.reviewer_id = ${personId}
        AND o.standing) AS "hasOwnWord",
      EXISTS (SELECT 1 FROM assessment o WHERE o.statement_id = s.id
        AND o.reviewer_id = ${personId}) AS "hasAssessed"
    FROM statement s JOIN article a ON a.id = s.article_id
    JOIN statement_text t ON t.statement_id = s.id AND t.version = s.version
    WHERE ${within(query)} AND s.state = ${state}
      AND (s.article_id, s.start) > (${after.articleId}, ${after.start}::int)
    ORDER BY s.article_id, s.start
    LIMIT ${limit}`)
  return z.array(waitingRowSchema).parse(rows)
}

/** How many statements stand in each of these ways. */
export async function countWaiting(
  reader: Reader,
  query: WaitingQuery,
): Promise<Record<WaitingState, number>> {
  const rows = await reader.$queryRaw(sql`
    SELECT s.state, count(*)::int AS count
    FROM statement s JOIN article a ON a.id = s.article_id
    JOIN statement_text t ON t.statement_id = s.id AND t.version = s.version
    WHERE ${within(query)} AND s.state = ANY(${[...waitingStates]})
    GROUP BY s.state`)
  const counts = z.array(z.object({ state: z.enum(waitingStates), count: z.int() })).parse(rows)
  const countOf = new Map(counts.map(({ state, count }) => [state, count]))
  return {
    contested: countOf.get('contested') ?? 0,
    agreed: countOf.get('agreed') ?? 0,
    'needs-review': countOf.get('needs-review') ?? 0,
    assessed: countOf.get('assessed') ?? 0,
  }
}
