import { emptySql, type Reader, type Sql, sql } from '@assay/db'
import {
  assessmentValueSchema,
  attributionSchema,
  factualitySchema,
  statementStates,
  verdictSchema,
} from '@assay/review'
import { z } from 'zod'

const spokenSchema = z.object({ value: assessmentValueSchema, factuality: factualitySchema.nullable() })

/**
 * One statement as the article column, the margin and the strip show it. `quotes` in the attribution are
 * UTF-16 spans of `text`. `own.version` is what the next write names, also after a withdrawal.
 */
export const statementRowSchema = z.object({
  id: z.string(),
  text: z.string(),
  kind: z.string(),
  paragraph: z.int(),
  start: z.int(),
  version: z.int(),
  /** The statements that it was cut out of, where the article was cut anew. */
  lineage: z.array(z.string()),
  attribution: attributionSchema,
  state: z.enum(statementStates),
  verdict: verdictSchema.nullable(),
  own: spokenSchema.extend({ version: z.int(), standing: z.boolean() }).nullable(),
  /** The standing assessments, one's own included, in the order in which they were first made. */
  assessments: z.array(spokenSchema.extend({ reviewerId: z.string() })),
})
export type StatementRow = z.infer<typeof statementRowSchema>

const storedSchema = statementRowSchema.omit({ own: true, assessments: true })
const assessmentSchema = spokenSchema.extend({
  statementId: z.string(),
  reviewerId: z.string(),
  version: z.int(),
  standing: z.boolean(),
})

/** Reads the statements of an article in reading order, all of them or those with the given ids. */
export async function readStatementRows(
  reader: Reader,
  { articleId, personId, only }: { articleId: string; personId: string; only?: readonly string[] },
): Promise<StatementRow[]> {
  const picked = (column: Sql) => (only === undefined ? emptySql : sql`AND ${column} = ANY(${[...only]})`)
  const stored = await reader.$queryRaw(sql`
    SELECT s.id, t.text, s.kind, s.paragraph, s.start, s.version, s.lineage, s.attribution, s.state, s.verdict
    FROM statement s JOIN statement_text t ON t.statement_id = s.id AND t.version = s.version
    WHERE s.article_id = ${articleId} AND NOT s.retired ${picked(sql`s.id`)}
    ORDER BY s.start`)
  const assessments = await reader.$queryRaw(sql`
    SELECT statement_id AS "statementId", reviewer_id AS "reviewerId", version, standing, value, factuality
    FROM assessment
    WHERE article_id = ${articleId} ${picked(sql`statement_id`)}
    ORDER BY id`)
  const byStatement = new Map<string, z.infer<typeof assessmentSchema>[]>()
  for (const row of z.array(assessmentSchema).parse(assessments)) {
    byStatement.set(row.statementId, [...(byStatement.get(row.statementId) ?? []), row])
  }
  return z
    .array(storedSchema)
    .parse(stored)
    .map((row) => withAssessments(row, byStatement.get(row.id) ?? [], personId))
}

function withAssessments(
  row: z.infer<typeof storedSchema>,
  given: z.infer<typeof assessmentSchema>[],
  personId: string,
): StatementRow {
  const mine = given.find(({ reviewerId }) => reviewerId === personId)
  return {
    ...row,
    attribution: relativeTo(row),
    own: mine
      ? { version: mine.version, standing: mine.standing, value: mine.value, factuality: mine.factuality }
      : null,
    assessments: given
      .filter(({ standing }) => standing)
      .map(({ reviewerId, value, factuality }) => ({ reviewerId, value, factuality })),
  }
}

/** Quoted spans are stored in offsets of the capture's text; the page wants them in those of the statement. */
function relativeTo({ attribution, start }: z.infer<typeof storedSchema>): StatementRow['attribution'] {
  if (attribution.voice !== 'direct') return attribution
  const quotes = attribution.quotes.map((quote) => ({ start: quote.start - start, end: quote.end - start }))
  return { ...attribution, quotes }
}
