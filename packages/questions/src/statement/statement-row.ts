import { assessmentValueSchema, factualitySchema, isOnPresentWording, personOf } from '@assay/review'
import { z } from 'zod'
import type { Sight } from '../visible/sight.ts'
import {
  readAssessmentsOf,
  readStatementsOf,
  type StoredAssessment,
  type StoredStatement,
  statementSchema,
} from '../visible/statement-rows.ts'

const spokenSchema = z.object({ value: assessmentValueSchema, factuality: factualitySchema.nullable() })
/** False where the words have changed since in more than their looks: then the assessment does not count. */
const wordedSchema = spokenSchema.extend({ onPresentWording: z.boolean() })

/**
 * One statement as the article column, the margin and the strip show it. `quotes` in the attribution are
 * UTF-16 spans of `text`. `own.version` is what the next write names, also after a withdrawal.
 */
export const statementRowSchema = statementSchema.extend({
  own: wordedSchema.extend({ version: z.int(), standing: z.boolean() }).nullable(),
  /** The assessments that stand and were not rejected, one's own included, in the order in which they were first made. */
  assessments: z.array(wordedSchema.extend({ reviewerId: z.string() })),
})
export type StatementRow = z.infer<typeof statementRowSchema>

/** Reads the statements of an article in reading order, all of them or those with the given ids. */
export async function readStatementRows(
  sight: Sight,
  wanted: { articleId: string; only?: readonly string[] },
): Promise<StatementRow[]> {
  const statements = await readStatementsOf(sight, wanted)
  const assessments = await readAssessmentsOf(sight, wanted)
  const personId = personOf(sight.viewer)
  return statements.map((row) => withAssessments(row, assessments.get(row.id) ?? [], personId))
}

function withAssessments(
  row: StoredStatement,
  given: readonly StoredAssessment[],
  personId: string | null,
): StatementRow {
  const { wordingVersion } = row
  const wordOf = ({ value, factuality, statementVersion }: StoredAssessment) => {
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
