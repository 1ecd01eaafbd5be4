import { emptySql, type Reader, type Sql, sql, type Transaction } from '@assay/db'
import {
  type Actor,
  type ArticleScene,
  articleDetailsSchema,
  articleStatuses,
  ReviewError,
} from '@assay/review'
import { z } from 'zod'

const lockedSchema = articleDetailsSchema.extend({
  id: z.string(),
  captureId: z.string(),
  version: z.int(),
  status: z.enum(articleStatuses),
  start: z.int(),
  end: z.int(),
})

/**
 * Loads articles with their rows locked, in the order of the ids given. Rows are locked in the order of their
 * own ids, and always before their statements, so that commands wait for each other and never lock crosswise.
 *
 * @throws ReviewError `not-found` where one of them is not in the actor's workspace
 */
export function lockArticles(
  tx: Transaction,
  actor: Actor,
  articleIds: readonly string[],
): Promise<ArticleScene[]> {
  return loadArticles(tx, actor, { articleIds, lock: sql`FOR UPDATE` })
}

/**
 * Reads articles as they stand, in the order of the ids given, for whoever only looks.
 *
 * @throws ReviewError `not-found` where one of them is not in the actor's workspace
 */
export function readArticles(
  reader: Reader,
  actor: Actor,
  articleIds: readonly string[],
): Promise<ArticleScene[]> {
  return loadArticles(reader, actor, { articleIds, lock: emptySql })
}

async function loadArticles(
  reader: Reader,
  actor: Actor,
  { articleIds, lock }: { articleIds: readonly string[]; lock: Sql },
): Promise<ArticleScene[]> {
  const rows = await reader.$queryRaw(sql`
    SELECT id, capture_id AS "captureId", version, status, start, "end", headline, byline, publisher,
      published_at AS "publishedAt", published_at_alternative AS "publishedAtAlternative", language, url
    FROM article
    WHERE id = ANY(${[...articleIds]}) AND workspace_id = ${actor.workspaceId}
    ORDER BY id
    ${lock}`)
  const byId = new Map(
    z
      .array(lockedSchema)
      .parse(rows)
      .map((row) => [row.id, sceneOf(row)]),
  )
  return articleIds.map((articleId) => {
    const article = byId.get(articleId)
    if (article === undefined) throw new ReviewError('not-found', { articleId })
    return article
  })
}

/** Loads one article with its row locked; see `lockArticles`. */
export async function lockArticle(tx: Transaction, actor: Actor, articleId: string): Promise<ArticleScene> {
  const [article] = await lockArticles(tx, actor, [articleId])
  if (article === undefined) throw new ReviewError('not-found', { articleId })
  return article
}

function sceneOf(row: z.infer<typeof lockedSchema>): ArticleScene {
  const { id, captureId, version, status, start, end, ...details } = row
  return { id, captureId, version, status, start, end, details }
}
