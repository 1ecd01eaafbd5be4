import {
  abilitiesOn,
  idSchema,
  objectAbilities,
  policySchema,
  ReviewError,
  searchSchema,
} from '@assay/review'
import { z } from 'zod'
import type { Reading } from '../reading.ts'
import { readFeedPosition } from '../visible/feed-numbers.ts'
import { sightOf } from '../visible/sight.ts'
import {
  countWaiting,
  readWaiting,
  waitingPlaceSchema,
  waitingRowSchema,
  waitingStates,
} from '../visible/waiting-statements.ts'

/** `articleId` null for the whole workspace; `search` looks in statements and headlines. */
export const listWaitingSchema = z.object({
  articleId: idSchema.nullable(),
  search: searchSchema,
  state: z.enum(waitingStates),
  cursor: waitingPlaceSchema.nullish(),
  limit: z.int().min(1).max(100),
})

const listedSchema = waitingRowSchema.omit({ decided: true, hasOwnWord: true, hasAssessed: true }).extend({
  /** What the reader may do to it. */
  abilities: z.array(z.enum(objectAbilities.statement)),
})

export const waitingPageSchema = z.object({
  statements: z.array(listedSchema),
  /** Of everything that the article and the search let through. */
  counts: z.record(z.enum(waitingStates), z.int()),
  next: waitingPlaceSchema.nullable(),
  position: z.int(),
})

/**
 * A page of the statements that wait for the newsroom's word, article after article in reading order, each with what
 * stands around it.
 */
export async function listWaiting(
  reading: Reading,
  { articleId, search, state, cursor, limit }: z.infer<typeof listWaitingSchema>,
): Promise<z.infer<typeof waitingPageSchema>> {
  const sight = sightOf(reading)
  const { reader, workspaceId, viewer } = sight
  // Read first, so that whatever commits while the rest is read comes again through the feed.
  const position = await readFeedPosition(sight)
  const workspace = await reader.workspace.findUnique({ where: { id: workspaceId } })
  if (workspace === null) throw new ReviewError('not-found', { workspaceId })
  const policy = policySchema.parse(workspace.policy)
  const query = { articleId, search }
  const after = cursor ?? { articleId: '', start: -1 }
  const rows = await readWaiting(sight, { ...query, state, after, limit })
  const last = rows.at(-1)
  return {
    statements: rows.map(({ decided, hasOwnWord, hasAssessed, ...row }) => ({
      ...row,
      abilities: abilitiesOn(viewer, {
        kind: 'statement',
        articleStatus: 'in-review',
        retired: false,
        isAssessed: true,
        isDecided: decided,
        ...{ hasOwnWord, hasAssessed, policy },
      }),
    })),
    counts: await countWaiting(sight, query),
    next:
      last !== undefined && rows.length === limit ? { articleId: last.articleId, start: last.start } : null,
    position,
  }
}
