import { assessmentValueSchema, factualitySchema } from '@assay/review'
import { z } from 'zod'
import type { Sight } from './sight.ts'

const storedSchema = z.array(
  z.object({
    statementId: z.string(),
    text: z.string(),
    kind: z.string(),
    wordingVersion: z.int(),
    reviewerId: z.string(),
    value: assessmentValueSchema,
    factuality: factualitySchema.nullable(),
    statementVersion: z.int(),
  }),
)

/** The assessments that stand on retired statements of an article, in the reading order of these. */
export async function readRetiredWithAssessments(
  sight: Sight,
  articleId: string,
): Promise<z.infer<typeof storedSchema>> {
  const rows = await sight
    .assessments({ articleId })
    .innerJoin('statement as s', 's.id', 'x.statementId')
    .innerJoin('statementText as t', (join) =>
      join.onRef('t.statementId', '=', 's.id').onRef('t.version', '=', 's.version'),
    )
    .where('x.standing', '=', true)
    .where('s.articleId', '=', articleId)
    .where('s.retired', '=', true)
    .orderBy('s.start')
    .orderBy('s.id')
    .orderBy('x.id')
    .select(['s.id as statementId', 't.text', 's.kind', 's.wordingVersion'])
    .select(['x.reviewerId', 'x.value', 'x.factuality', 'r.statementVersion'])
    .execute()
  return storedSchema.parse(rows)
}
