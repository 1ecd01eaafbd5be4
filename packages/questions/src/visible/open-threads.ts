import { typedSql } from '@assay/db'
import { z } from 'zod'
import { openingOf } from './opening.ts'
import type { Sight } from './sight.ts'

const openThreadSchema = z.object({
  threadId: z.string(),
  commentId: z.string(),
  authorId: z.string(),
  /** The words of that comment; null where they were erased. */
  text: z.string().nullable(),
  articleId: z.string(),
  headline: z.string().nullable(),
  opening: z.string().nullable(),
  language: z.string(),
  statementId: z.string().nullable(),
})
export type OpenThread = z.infer<typeof openThreadSchema>

/**
 * Reads discussions of articles under review that nobody has resolved, the latest first, each with its last comment.
 * Where a person is named, those that mention them and in which they have not answered since, with the comment that
 * mentions them last.
 */
export async function readOpenThreads(
  sight: Sight,
  { mentioning, limit }: { mentioning: string | null; limit: number },
): Promise<OpenThread[]> {
  const open = sight
    .threads()
    .where('h.resolvedAt', 'is', null)
    .where('a.status', '=', 'in-review')
    .innerJoinLateral(
      (eb) => {
        const comments = eb
          .selectFrom('comment as c')
          .innerJoin('commentRevision as v', 'v.id', 'c.revisionId')
          .whereRef('c.threadId', '=', 'h.id')
        const meant =
          mentioning === null
            ? comments
            : comments
                .where('c.authorId', '<>', mentioning)
                .where(typedSql<boolean>`v.mentions @> to_jsonb(${mentioning}::text)`)
        return meant.orderBy('c.id', 'desc').limit(1).select(['c.id', 'c.authorId', 'v.textId']).as('last')
      },
      (join) => join.onTrue(),
    )
    .leftJoin('erasableText as t', 't.id', 'last.textId')
  const unanswered =
    mentioning === null
      ? open
      : open.where((eb) =>
          eb.not(
            eb.exists(
              eb
                .selectFrom('comment as o')
                .whereRef('o.threadId', '=', 'h.id')
                .where('o.authorId', '=', mentioning)
                .whereRef('o.id', '>', 'last.id')
                .select('o.id'),
            ),
          ),
        )
  const rows = await unanswered
    .orderBy('last.id', 'desc')
    .limit(limit)
    .select(['h.id as threadId', 'last.id as commentId', 'last.authorId', 't.text', 'h.statementId'])
    .select((eb) => ['a.id as articleId', 'a.headline', 'a.language', openingOf(eb)])
    .execute()
  return z.array(openThreadSchema).parse(rows)
}

/** How many discussions of articles under review nobody has resolved. */
export async function countOpenThreads(sight: Sight): Promise<number> {
  const row = await sight
    .threads()
    .where('h.resolvedAt', 'is', null)
    .where('a.status', '=', 'in-review')
    .select((eb) => eb.fn.countAll().as('count'))
    .executeTakeFirst()
  return Number(row?.count ?? 0)
}
