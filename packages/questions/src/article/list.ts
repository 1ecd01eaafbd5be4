import { namesOf } from '@assay/db'
import { articleStatuses, idSchema, statementStates, unsettledStates, verdictSchema } from '@assay/review'
import { z } from 'zod'
import type { Reading } from '../reading.ts'
import { type ArticleSort, articleSorts, isPlaceIn } from '../visible/article-order.ts'
import { readFeedPosition } from '../visible/feed-numbers.ts'
import { articleFilterSchema } from '../visible/filtered-articles.ts'
import { readListedArticles } from '../visible/listed-articles.ts'
import { type Sight, sightOf } from '../visible/sight.ts'
import { personNameSchema } from './read-review.ts'

const cursorSchema = z.object({ key: z.string(), id: idSchema })
export const listArticlesSchema = articleFilterSchema
  .extend({
    sort: z.enum(articleSorts),
    cursor: cursorSchema.nullish(),
    limit: z.int().min(1).max(200),
  })
  .refine(({ sort, cursor }) => !cursor || isPlaceIn(sort, cursor), 'no place in a list sorted so')

/** One tick of the verdict strip. */
const cellSchema = z.object({ state: z.enum(statementStates), verdict: verdictSchema.nullable() })

const listedArticleSchema = z.object({
  id: z.string(),
  captureId: z.string(),
  headline: z.string().nullable(),
  /** The first words, for an article without a headline. */
  opening: z.string().nullable(),
  publisher: z.string().nullable(),
  publishedAt: z.string().nullable(),
  language: z.string(),
  status: z.enum(articleStatuses),
  createdAt: z.iso.datetime(),
  strip: z.array(cellSchema),
  reviewerIds: z.array(z.string()),
  /** The first statement by which the filter found it; null where it looks at none. */
  foundId: z.string().nullable(),
})
type ListedArticle = z.infer<typeof listedArticleSchema>

export const articleRowsSchema = z.object({
  articles: z.array(listedArticleSchema),
  reviewers: z.array(personNameSchema),
})

export const articlePageSchema = articleRowsSchema.extend({
  next: cursorSchema.nullable(),
  position: z.int(),
})

/** A page of the workspace's articles, as they are sorted, with their strips and who reviewed them. */
export async function listArticles(
  reading: Reading,
  { cursor, limit, sort, ...filter }: z.infer<typeof listArticlesSchema>,
): Promise<z.infer<typeof articlePageSchema>> {
  const sight = sightOf(reading)
  // Read first, so that whatever commits while the rest is read comes again through the feed.
  const position = await readFeedPosition(sight)
  const rows = await readListed(sight, { filter, sort, only: { after: cursor ?? null }, limit })
  const end = rows.articles.at(-1)
  const isFull = rows.articles.length === limit
  return {
    ...rows,
    next: end !== undefined && isFull ? { key: keyOf(end, sort), id: end.id } : null,
    position,
  }
}

/** What an article is sorted by. */
function keyOf({ createdAt, publishedAt, status, strip }: ListedArticle, sort: ArticleSort): string {
  switch (sort) {
    case 'latest':
    case 'oldest':
      return createdAt
    case 'published':
      return publishedAt ?? ''
    case 'left': {
      const unsettled: ReadonlySet<string> = new Set(unsettledStates)
      return String(status === 'in-review' ? strip.filter(({ state }) => unsettled.has(state)).length : 0)
    }
  }
}

export const readArticleRowsSchema = articleFilterSchema.extend({
  articleIds: z.array(idSchema).min(1).max(100),
})

/** Reads some articles of the list anew: those of them that the filter still lets through, latest first. */
export async function readArticleRows(
  reading: Reading,
  { articleIds, ...filter }: z.infer<typeof readArticleRowsSchema>,
): Promise<z.infer<typeof articleRowsSchema>> {
  const only = { ids: articleIds }
  return readListed(sightOf(reading), { filter, sort: 'latest', only, limit: articleIds.length })
}

async function readListed(
  sight: Sight,
  wanted: Parameters<typeof readListedArticles>[1],
): Promise<z.infer<typeof articleRowsSchema>> {
  const articles = (await readListedArticles(sight, wanted)).map(({ strip, createdAt, ...row }) => ({
    ...row,
    createdAt: createdAt.toISOString(),
    strip: strip.map(([state, verdict]) => ({ state, verdict })),
  }))
  const names = await namesOf(
    sight.reader,
    articles.flatMap(({ reviewerIds }) => reviewerIds),
  )
  return { articles, reviewers: [...names].map(([personId, name]) => ({ personId, name })) }
}
