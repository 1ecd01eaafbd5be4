import { typedTables } from '@assay/db'
import {
  type ArticleStatus,
  abilitiesOn,
  type BlindUntil,
  blindStatusSchema,
  blindUntilSchema,
  objectAbilities,
} from '@assay/review'
import { z } from 'zod'
import { isHiddenFrom } from './hidden.ts'
import type { Sight } from './sight.ts'

const standingSchema = z.object({ until: blindUntilSchema, status: blindStatusSchema })

/** The blind review of an article, null where there never was one, and what the reader may do about it. */
export const blindReviewSchema = z.object({
  review: standingSchema.nullable(),
  abilities: z.array(z.enum(objectAbilities['blind-review'])),
})

/** Reads how it stands with the blind review of an article. */
export async function readBlindReview(
  sight: Sight,
  { id, status }: { id: string; status: ArticleStatus },
): Promise<z.infer<typeof blindReviewSchema>> {
  const row = await sight.reader.blindReview.findUnique({ where: { id } })
  const review = row === null ? null : standingSchema.parse(row)
  const statements = sight.statements().where('s.articleId', '=', id).select('s.id')
  const assessed = await statements
    .where((eb) =>
      eb.or([
        eb.exists(eb.selectFrom('assessment as x').whereRef('x.statementId', '=', 's.id').select('x.id')),
        eb.exists(eb.selectFrom('decision as d').whereRef('d.statementId', '=', 's.id').select('d.id')),
      ]),
    )
    .limit(1)
    .executeTakeFirst()
  const standing = {
    articleStatus: status,
    status: review?.status ?? null,
    isAssessed: assessed !== undefined,
  }
  return { review, abilities: abilitiesOn(sight.viewer, { kind: 'blind-review', ...standing }) }
}

/** Until when a blind review keeps the words of others on a statement from the viewer; null where none does. */
export async function readHiddenUntil(sight: Sight, statementId: string): Promise<BlindUntil | null> {
  const { viewer } = sight
  if (viewer.kind !== 'bound-member') return null
  const row = await typedTables(sight.reader)
    .selectFrom('statement as s')
    .innerJoin('blindReview as b', 'b.id', 's.articleId')
    .where('s.id', '=', statementId)
    .where('s.workspaceId', '=', sight.workspaceId)
    .where(isHiddenFrom(viewer, { statementId: 's.id', articleId: 's.articleId' }))
    .select('b.until')
    .executeTakeFirst()
  return row === undefined ? null : blindUntilSchema.parse(row.until)
}
