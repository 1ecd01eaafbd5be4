import { namesOf } from '@assay/db'
import { ReviewError } from '@assay/review'
import { z } from 'zod'
import { personNameSchema } from '../article/read-review.ts'
import type { Reading } from '../reading.ts'
import { sightOf } from '../visible/sight.ts'
import { readStatementRows, statementRowSchema } from './statement-row.ts'

export const statementRowsSchema = z.object({
  statements: z.array(statementRowSchema),
  reviewers: z.array(personNameSchema),
})

/** Reads some statements of an article anew: what an open review page asks for when the feed names them. */
export async function readStatements(
  reading: Reading,
  { articleId, statementIds }: { articleId: string; statementIds: string[] },
): Promise<z.infer<typeof statementRowsSchema>> {
  const sight = sightOf(reading)
  const { reader, workspaceId } = sight
  const article = await reader.article.findFirst({ where: { id: articleId, workspaceId } })
  if (article === null) throw new ReviewError('not-found', { articleId })
  const statements = await readStatementRows(sight, { articleId, only: statementIds })
  const reviewerIds = statements.flatMap((row) => row.assessments.map(({ reviewerId }) => reviewerId))
  const names = await namesOf(reader, reviewerIds)
  return { statements, reviewers: [...names].map(([personId, name]) => ({ personId, name })) }
}
