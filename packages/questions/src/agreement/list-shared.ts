import { idSchema, verdictSchema, workspaceOpenTo } from '@assay/review'
import { z } from 'zod'
import type { Reading } from '../reading.ts'
import { readShared, sharedStatementSchema } from './rated.ts'
import { agreementQuerySchema } from './read-agreement.ts'

/** One cell of the confusion of two reviewers: what the one says, and what the other does. */
export const listSharedSchema = agreementQuerySchema.extend({
  one: idSchema,
  other: idSchema,
  oneSays: verdictSchema,
  otherSays: verdictSchema,
})

export const sharedStatementsSchema = z.object({ statements: z.array(sharedStatementSchema) })

/** The statements behind a cell. */
export async function listShared(
  { database: { prisma }, viewer }: Reading,
  { articleId, since, until, ...cell }: z.infer<typeof listSharedSchema>,
): Promise<z.infer<typeof sharedStatementsSchema>> {
  const query = { workspaceId: workspaceOpenTo(viewer), articleId, since, until }
  return { statements: await readShared(prisma, query, cell) }
}
