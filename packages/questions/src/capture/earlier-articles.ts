import { type Reader, sql } from '@assay/db'
import { articleAddress, articleStatuses } from '@assay/review'
import { z } from 'zod'
import type { Reading } from '../reading.ts'
import { countStandingOn } from '../visible/captured-statements.ts'
import { type Sight, sightOf } from '../visible/sight.ts'

/** An article of an earlier capture of the same address, whose work could be carried over. */
export const earlierArticleSchema = z.object({
  articleId: z.string(),
  headline: z.string().nullable(),
  status: z.enum(articleStatuses),
  captureId: z.string(),
  capturedAt: z.iso.datetime(),
  /** How many assessments stand on its statements. */
  assessments: z.int(),
})
export type EarlierArticle = z.infer<typeof earlierArticleSchema>

/** The articles of earlier captures whose work could be carried over to the articles of a capture. */
export async function readEarlierArticles(
  reading: Reading,
  { captureId }: { captureId: string },
): Promise<EarlierArticle[]> {
  const sight = sightOf(reading)
  const capture = await sight.reader.capture.findUniqueOrThrow({
    where: { id: captureId, workspaceId: sight.workspaceId },
    include: { articles: { where: { status: { not: 'merged' } } } },
  })
  return [...(await findEarlierArticles(sight, capture)).values()]
}

/** A capture with its articles, those that became part of another left out. */
type Later = {
  id: string
  workspaceId: string
  capturedAt: Date
  sourceUrl: string | null
  articles: readonly { id: string; status: string; url: string | null; headline: string | null }[]
}

/**
 * For each draft of a capture the article of an earlier capture of its address. Where there are several (a thread,
 * or a page captured again and again), none that has the headline of another draft; and rather one that work was
 * begun on, then one with the same headline, then the latest captured.
 */
export async function findEarlierArticles(sight: Sight, later: Later): Promise<Map<string, EarlierArticle>> {
  const { articles, sourceUrl } = later
  const isOnlyArticle = articles.filter(({ status }) => status !== 'dropped').length === 1
  const drafts = articles.flatMap(({ id, status, url, headline }) => {
    const address = status === 'draft' ? articleAddress({ url, sourceUrl, isOnlyArticle }) : null
    return address === null ? [] : [{ id, headline, address }]
  })
  if (drafts.length === 0) return new Map()
  const addresses = new Set(drafts.map(({ address }) => address))
  const known = new Map<string, Candidate[]>()
  for (const candidate of await readCandidates(sight.reader, later, addresses)) {
    const address = articleAddress(candidate)
    if (address !== null) known.set(address, [...(known.get(address) ?? []), candidate])
  }
  const found = drafts.flatMap(({ id, headline, address }) => {
    const others = new Set(drafts.flatMap((draft) => (draft.id === id ? [] : (draft.headline ?? []))))
    const best = (known.get(address) ?? [])
      .map((candidate) => ({ ...candidate, isAlike: candidate.headline === headline }))
      .filter((candidate) => candidate.isAlike || !others.has(candidate.headline ?? ''))
      .toSorted(
        (a, b) =>
          Number(b.status === 'in-review') - Number(a.status === 'in-review') ||
          Number(b.isAlike) - Number(a.isAlike),
      )[0]
    return best === undefined ? [] : [{ id, articleId: best.articleId }]
  })
  const told = await readEarlier(
    sight,
    found.map(({ articleId }) => articleId),
  )
  return new Map(
    found.flatMap(({ id, articleId }) => {
      const earlier = told.get(articleId)
      return earlier === undefined ? [] : [[id, earlier] as const]
    }),
  )
}

const candidateSchema = z.object({
  articleId: z.string(),
  headline: z.string().nullable(),
  status: z.enum(articleStatuses),
  url: z.string().nullable(),
  sourceUrl: z.string().nullable(),
  isOnlyArticle: z.boolean(),
})
type Candidate = z.infer<typeof candidateSchema>

/** Articles of earlier captures that may be at one of the addresses, the latest captured first. */
async function readCandidates(
  reader: Reader,
  { id: captureId, workspaceId, capturedAt }: Later,
  addresses: ReadonlySet<string>,
): Promise<Candidate[]> {
  const patterns = [...new Set([...addresses].map(patternOf))]
  const rows = await reader.$queryRaw(sql`
    SELECT a.id AS "articleId", a.headline, a.status, a.url, c.source_url AS "sourceUrl",
      CASE WHEN a.url IS NULL THEN (
        SELECT count(*) = 1 FROM article o WHERE o.capture_id = c.id AND o.status NOT IN ('merged', 'dropped')
      ) ELSE false END AS "isOnlyArticle"
    FROM article a JOIN capture c ON c.id = a.capture_id
    WHERE a.workspace_id = ${workspaceId} AND a.status IN ('draft', 'in-review') AND c.id <> ${captureId}
      AND (c.captured_at, c.id) < (${capturedAt}, ${captureId})
      AND coalesce(a.url, c.source_url) ILIKE ANY(${patterns})
    ORDER BY c.captured_at DESC, c.id DESC, a.start, a.id`)
  return z.array(candidateSchema).parse(rows)
}

/**
 * What stands in an address however it is written: its host and the longest word after it. What is escaped there
 * may be stored as it was printed: letters of another script, or the gaps of an address that a forum shortened.
 */
function patternOf(address: string): string {
  const [host = '', ...rest] = address.split(/[/?]/)
  const words =
    rest
      .join('/')
      .replace(/%[0-9a-f]{2}/gi, ' ')
      .match(/[a-z0-9-]+/gi) ?? []
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '')
  // The host of an address in another script may be written in two ways.
  return host.includes('xn--') ? `%${longest}%` : `%${host.replace(/[\\%_]/g, '\\$&')}%${longest}%`
}

async function readEarlier(
  sight: Sight,
  articleIds: readonly string[],
): Promise<Map<string, EarlierArticle>> {
  if (articleIds.length === 0) return new Map()
  const articles = await sight.reader.article.findMany({
    where: { id: { in: [...articleIds] } },
    include: { capture: { select: { capturedAt: true } } },
  })
  const standing = await countStandingOn(sight, articleIds)
  return new Map(
    articles.map(({ id, headline, status, captureId, capture }) => [
      id,
      earlierArticleSchema.parse({
        articleId: id,
        headline,
        status,
        captureId,
        capturedAt: capture.capturedAt.toISOString(),
        assessments: standing.get(id) ?? 0,
      }),
    ]),
  )
}
