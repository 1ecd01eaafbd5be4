import { emptySql, joinSql, logSize, namesOf, type Reader, type Sql, sql } from '@assay/db'
import {
  articleStatuses,
  filterValueSchema,
  idSchema,
  instantSchema,
  searchSchema,
  statementStates,
  verdictSchema,
  workspaceOpenTo,
} from '@assay/review'
import { z } from 'zod'
import { holds } from '../folded.ts'
import type { Reading } from '../reading.ts'
import { personNameSchema } from './read-review.ts'

/** Filters of the list of articles; null means any. `search` looks in headline, publisher and statements. */
const articleFilterSchema = z.object({
  search: searchSchema,
  status: z.enum(['draft', 'in-review', 'dropped']).nullable(),
  /** Articles with at least one statement in this state. */
  state: z.enum(statementStates).nullable(),
  /** Articles with at least one statement whose assessments all say this; not where it needs review since. */
  verdict: verdictSchema.nullable(),
  publisher: filterValueSchema.nullable(),
  language: filterValueSchema.nullable(),
})

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

const storedSchema = listedArticleSchema.omit({ strip: true, createdAt: true }).extend({
  createdAt: z.date(),
  strip: z.array(z.tuple([z.enum(statementStates), verdictSchema.nullable()])),
})

/** A page of the workspace's articles, latest first, with their strips and who reviewed them. */
export async function listArticles(
  { database: { prisma }, viewer }: Reading,
  query: z.infer<typeof listArticlesSchema>,
): Promise<z.infer<typeof articlePageSchema>> {
  const workspaceId = workspaceOpenTo(viewer)
  const { cursor, limit } = query
  // Read first, so that whatever commits while the rest is read comes again through the feed.
  const position = await logSize(prisma, workspaceId)
  const after = cursor
    ? sql`AND (a.created_at, a.id) < (${new Date(cursor.createdAt)}, ${cursor.id})`
    : emptySql
  const rows = await readListed(prisma, { workspaceId, filter: query, only: after, limit })
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
  { database: { prisma }, viewer }: Reading,
  { articleIds, ...filter }: z.infer<typeof readArticleRowsSchema>,
): Promise<z.infer<typeof articleRowsSchema>> {
  const workspaceId = workspaceOpenTo(viewer)
  const only = sql`AND a.id = ANY(${articleIds})`
  return readListed(prisma, { workspaceId, filter, only, limit: articleIds.length })
}

type Wanted = { workspaceId: string; filter: z.infer<typeof articleFilterSchema>; only: Sql; limit: number }

async function readListed(reader: Reader, wanted: Wanted): Promise<z.infer<typeof articleRowsSchema>> {
  const { workspaceId, filter, only, limit } = wanted
  const rows = await reader.$queryRaw(sql`
    SELECT a.id, a.capture_id AS "captureId", a.headline, a.publisher, a.published_at AS "publishedAt",
      a.language, a.status, a.created_at AS "createdAt",
      (SELECT t.text FROM statement s JOIN statement_text t ON t.statement_id = s.id AND t.version = s.version
        WHERE s.article_id = a.id AND NOT s.retired ORDER BY s.start LIMIT 1) AS opening,
      COALESCE((SELECT jsonb_agg(jsonb_build_array(s.state, s.verdict) ORDER BY s.start)
        FROM statement s WHERE s.article_id = a.id AND NOT s.retired), '[]') AS strip,
      ARRAY(SELECT DISTINCT x.reviewer_id FROM assessment x
        WHERE x.article_id = a.id AND x.standing) AS "reviewerIds"
    FROM article a
    WHERE a.workspace_id = ${workspaceId} AND a.status <> 'merged' ${conditions(filter)} ${only}
    ORDER BY a.created_at DESC, a.id DESC
    LIMIT ${limit}`)
  const articles = z
    .array(storedSchema)
    .parse(rows)
    .map(({ strip, createdAt, ...row }) => ({
      ...row,
      createdAt: createdAt.toISOString(),
      strip: strip.map(([state, verdict]) => ({ state, verdict })),
    }))
  const names = await namesOf(
    reader,
    articles.flatMap(({ reviewerIds }) => reviewerIds),
  )
  return { articles, reviewers: [...names].map(([personId, name]) => ({ personId, name })) }
}

function conditions(filter: z.infer<typeof articleFilterSchema>): Sql {
  const given = [
    filter.search !== '' &&
      sql`AND (${holds(sql`a.headline`, filter.search)} OR ${holds(sql`a.publisher`, filter.search)} OR EXISTS (
        SELECT 1 FROM statement s JOIN statement_text t ON t.statement_id = s.id AND t.version = s.version
        WHERE s.article_id = a.id AND NOT s.retired AND ${holds(sql`t.text`, filter.search)}))`,
    filter.status === null ? sql`AND a.status <> 'dropped'` : sql`AND a.status = ${filter.status}`,
    filter.publisher !== null && sql`AND a.publisher = ${filter.publisher}`,
    filter.language !== null && sql`AND a.language = ${filter.language}`,
    filter.state !== null && statementWith(sql`s.state = ${filter.state}`),
    filter.verdict !== null &&
      statementWith(sql`s.verdict = ${filter.verdict} AND s.state <> 'needs-review'`),
  ].filter((condition) => condition !== false)
  return given.length === 0 ? emptySql : joinSql(given, ' ')
}

const statementWith = (condition: Sql): Sql => sql`AND EXISTS (
  SELECT 1 FROM statement s WHERE s.article_id = a.id AND NOT s.retired AND ${condition})`
