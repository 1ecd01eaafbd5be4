import { emptySql, type Reader, type Sql, sql } from '@assay/db'
import {
  assessmentValueSchema,
  attributionSchema,
  factualitySchema,
  isOnPresentWording,
  statementStates,
  verdictSchema,
} from '@assay/review'
import { z } from 'zod'

const spokenSchema = z.object({ value: assessmentValueSchema, factuality: factualitySchema.nullable() })
/** False where the words have changed since in more than their looks: then the assessment does not count. */
const wordedSchema = spokenSchema.extend({ onPresentWording: z.boolean() })

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
  /** The version that brought the words as they stand, punctuation and the like aside. */
  wordingVersion: z.int(),
  /** The statements that it was cut out of, where the article was cut anew. */
  lineage: z.array(z.string()),
  attribution: attributionSchema,
  state: z.enum(statementStates),
  verdict: verdictSchema.nullable(),
  /** Whether the newsroom decided it, be it on these words or on earlier ones. */
  decided: z.boolean(),
  own: wordedSchema.extend({ version: z.int(), standing: z.boolean() }).nullable(),
  /** The assessments that stand and were not rejected, one's own included, in the order in which they were first made. */
  assessments: z.array(wordedSchema.extend({ reviewerId: z.string() })),
})
export type StatementRow = z.infer<typeof statementRowSchema>

const storedSchema = statementRowSchema.omit({ own: true, assessments: true })
const assessmentSchema = spokenSchema.extend({
  statementId: z.string(),
  reviewerId: z.string(),
  version: z.int(),
  standing: z.boolean(),
  rejected: z.boolean(),
  statementVersion: z.int(),
})

/** Reads the statements of an article in reading order, all of them or those with the given ids. */
export async function readStatementRows(
  reader: Reader,
  { articleId, personId, only }: { articleId: string; personId: string | null; only?: readonly string[] },
): Promise<StatementRow[]> {
  const picked = (column: Sql) => (only === undefined ? emptySql : sql`AND ${column} = ANY(${[...only]})`)
  const stored = await reader.$queryRaw(sql`
    SELECT s.id, t.text, s.kind, s.paragraph, s.start, s.version, s.wording_version AS "wordingVersion",
      s.lineage, s.attribution, s.state, s.verdict, d.id IS NOT NULL AS decided
    FROM statement s JOIN statement_text t ON t.statement_id = s.id AND t.version = s.version
    LEFT JOIN decision d ON d.statement_id = s.id AND d.standing
    WHERE s.article_id = ${articleId} AND NOT s.retired ${picked(sql`s.id`)}
    ORDER BY s.start`)
  const assessments = await reader.$queryRaw(sql`
    SELECT a.statement_id AS "statementId", a.reviewer_id AS "reviewerId", a.version, a.standing, a.value,
      a.factuality, r.statement_version AS "statementVersion",
      EXISTS (SELECT 1 FROM rejection j WHERE j.assessment_revision_id = r.id) AS rejected
    FROM assessment a JOIN assessment_revision r ON r.id = a.revision_id
    WHERE a.article_id = ${articleId} ${picked(sql`a.statement_id`)}
    ORDER BY a.id`)
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
  personId: string | null,
): StatementRow {
  const { wordingVersion } = row
  const wordOf = ({ value, factuality, statementVersion }: z.infer<typeof assessmentSchema>) => {
    return { value, factuality, onPresentWording: isOnPresentWording({ statementVersion, wordingVersion }) }
  }
  const mine = given.find(({ reviewerId }) => reviewerId === personId)
  return {
    ...row,
    attribution: relativeTo(row),
    own: mine ? { ...wordOf(mine), version: mine.version, standing: mine.standing } : null,
    assessments: given
      .filter(({ standing, rejected }) => standing && !rejected)
      .map((assessment) => ({ ...wordOf(assessment), reviewerId: assessment.reviewerId })),
  }
}

/** Quoted spans are stored in offsets of the capture's text; the page wants them in those of the statement. */
export function relativeTo({
  attribution,
  start,
}: Pick<StatementRow, 'attribution' | 'start'>): StatementRow['attribution'] {
  if (attribution.voice !== 'direct') return attribution
  const quotes = attribution.quotes.map((quote) => ({ start: quote.start - start, end: quote.end - start }))
  return { ...attribution, quotes }
}
