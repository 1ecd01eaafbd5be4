import { namesOf } from '@assay/db'
import { articleStatuses, idSchema, instantSchema, statementStates, verdictSchema } from '@assay/review'
import { z } from 'zod'
import type { Reading } from '../reading.ts'
import { readFeedPosition } from '../visible/feed-numbers.ts'
import { articleFilterSchema, readListedArticles } from '../visible/listed-articles.ts'
import { type Sight, sightOf } from '../visible/sight.ts'
import { personNameSchema } from './read-review.ts'

const cursorSchema = z.object({ createdAt: instantSchema, id: idSchema })
export const listArticlesSchema = articleFilterSchema.extend({
  cursor: cursorSchema.nullish(),
  limit: z.int().min(1).max(200),
})

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
})

export const articleRowsSchema = z.object({
  articles: z.array(listedArticleSchema),
  reviewers: z.array(personNameSchema),
})

export const articlePageSchema = articleRowsSchema.extend({
  next: cursorSchema.nullable(),
  position: z.int(),
})

/** A page of the workspace's articles, latest first, with their strips and who reviewed them. */
export async function listArticles(
  reading: Reading,
  { cursor, limit, ...filter }: z.infer<typeof listArticlesSchema>,
): Promise<z.infer<typeof articlePageSchema>> {
  const sight = sightOf(reading)
  // Read first, so that whatever commits while the rest is read comes again through the feed.
  const position = await readFeedPosition(sight)
  const after = cursor ? { createdAt: new Date(cursor.createdAt), id: cursor.id } : null
  const rows = await readListed(sight, { filter, only: { after }, limit })
  const end = rows.articles.at(-1)
  const isFull = rows.articles.length === limit
  return {
    ...rows,
    next: end !== undefined && isFull ? { createdAt: end.createdAt, id: end.id } : null,
    position,
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
  return readListed(sightOf(reading), { filter, only: { ids: articleIds }, limit: articleIds.length })
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
