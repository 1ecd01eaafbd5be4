import { idSchema, verdictSchema } from '@assay/review'
import { z } from 'zod'
import type { Reading } from '../reading.ts'
import { quotedStatementSchema } from '../visible/quoted-statements.ts'
import { readShared } from '../visible/rated.ts'
import { sightOf } from '../visible/sight.ts'
import { agreementQuerySchema } from './read-agreement.ts'

/** One cell of the confusion of two reviewers: what the one says, and what the other does. */
export const listSharedSchema = agreementQuerySchema.extend({
  one: idSchema,
  other: idSchema,
  oneSays: verdictSchema,
  otherSays: verdictSchema,
})

export const sharedStatementsSchema = z.object({ statements: z.array(quotedStatementSchema) })

/** The statements behind a cell. */
export async function listShared(
  reading: Reading,
  { articleId, since, until, ...cell }: z.infer<typeof listSharedSchema>,
): Promise<z.infer<typeof sharedStatementsSchema>> {
  const query = { articleId, since, until }
  return { statements: await readShared(sightOf(reading), query, cell) }
}
