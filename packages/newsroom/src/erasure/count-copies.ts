import { type Actor, idSchema, ReviewError } from '@assay/review'
import { z } from 'zod'
import type { Installation } from '../frame/installation.ts'
import { countCopies } from './texts-with-copies.ts'

export const countTextCopiesSchema = z.object({ textId: idSchema })

/** In how many other places of the workspace the very same words stand. */
export const copiesSchema = z.object({ copies: z.int() })

/**
 * Counts the copies of a text: each version of an assessment keeps its own, and so does each of a range.
 *
 * @throws ReviewError `not-found`
 */
export async function countTextCopies(
  { database: { prisma } }: Installation,
  { workspaceId }: Actor,
  { textId }: z.infer<typeof countTextCopiesSchema>,
): Promise<z.infer<typeof copiesSchema>> {
  const copies = await countCopies(prisma, { textId, logId: workspaceId })
  if (copies === null) throw new ReviewError('not-found', { textId })
  return { copies }
}
