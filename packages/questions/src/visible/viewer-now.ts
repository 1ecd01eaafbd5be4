import { typedTables } from '@assay/db'
import { type Actor, canBeBound, type Viewer, viewerOf } from '@assay/review'
import type { Reading } from '../reading.ts'

/**
 * A member as a viewer, as they stand at this moment: bound where a blind review keeps the words of others on any
 * statement from them. A stream that goes on asks again.
 */
export async function viewerNow(
  { database: { prisma } }: Pick<Reading, 'database'>,
  actor: Actor,
): Promise<Viewer> {
  if (!canBeBound(actor.role)) return viewerOf(actor)
  const bound = await typedTables(prisma)
    .selectFrom('blindReview as b')
    .where('b.workspaceId', '=', actor.workspaceId)
    .where('b.status', '=', 'blind')
    .where((eb) =>
      eb.or([
        eb('b.until', '=', 'revealed'),
        eb.exists(
          eb
            .selectFrom('statement as s')
            .whereRef('s.articleId', '=', 'b.id')
            .where((of) =>
              of.not(
                of.exists(
                  of
                    .selectFrom('assessment as o')
                    .whereRef('o.statementId', '=', 's.id')
                    .where('o.reviewerId', '=', actor.personId)
                    .select('o.id'),
                ),
              ),
            )
            .select('s.id'),
        ),
      ]),
    )
    .orderBy('b.id')
    .select('b.id')
    .execute()
  if (bound.length === 0) return viewerOf(actor)
  return { ...actor, kind: 'bound-member', blindArticleIds: bound.map(({ id }) => id) }
}
