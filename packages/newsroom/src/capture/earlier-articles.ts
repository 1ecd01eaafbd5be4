import { type Reader, sql } from '@assay/db'
import { articleAddress, articleStatuses, isSameAddress } from '@assay/review'
import { z } from 'zod'

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

const storedSchema = earlierArticleSchema.omit({ capturedAt: true }).extend({
  capturedAt: z.date(),
  url: z.string().nullable(),
  sourceUrl: z.string().nullable(),
  isOnlyArticle: z.boolean(),
})
type Stored = z.infer<typeof storedSchema>

/** A capture with its articles, those that became part of another left out. */
type Later = {
  id: string
  workspaceId: string
  capturedAt: Date
  sourceUrl: string | null
  articles: readonly { id: string; status: string; url: string | null; headline: string | null }[]
}

/**
 * For each draft of a capture the article of an earlier capture of its address: where there are several, one with
 * the same headline rather than another, a later captured one rather than an earlier.
 */
export async function findEarlierArticles(
  reader: Reader,
  later: Later,
): Promise<Map<string, EarlierArticle>> {
  const { articles, sourceUrl } = later
  const isOnlyArticle = articles.filter(({ status }) => status !== 'dropped').length === 1
  const drafts = articles.filter(({ status }) => status === 'draft')
  const addressed = drafts.flatMap((draft) => {
    const address = articleAddress({ url: draft.url, sourceUrl, isOnlyArticle })
    return address === null ? [] : [{ ...draft, address }]
  })
  if (addressed.length === 0) return new Map()
  const candidates = await readCandidates(
    reader,
    later,
    addressed.map(({ address }) => hostOf(address)),
  )
  const known = candidates.map((candidate) => ({ ...candidate, address: articleAddress(candidate) }))
  return new Map(
    addressed.flatMap(({ id, address, headline }) => {
      const there = known.filter((candidate) => isSameAddress(candidate.address, address))
      const best = there.find((candidate) => candidate.headline === headline) ?? there[0]
      return best === undefined ? [] : [[id, earlierOf(best)] as const]
    }),
  )
}

function earlierOf({
  url: _url,
  sourceUrl: _source,
  isOnlyArticle: _only,
  capturedAt,
  ...rest
}: Stored): EarlierArticle {
  return { ...rest, capturedAt: capturedAt.toISOString() }
}

/** What addresses of one site have in common as they are written; nothing where it may be written in two ways. */
function hostOf(address: string): string {
  const host = new URL(address).hostname.replace(/^www\./, '')
  return host.includes('xn--') ? '' : host
}

/** Articles of earlier captures at one of the hosts, the latest captured first. */
async function readCandidates(
  reader: Reader,
  { id: captureId, workspaceId, capturedAt }: Later,
  hosts: readonly string[],
): Promise<Stored[]> {
  const patterns = hosts.map((host) => `%${host.replace(/[\\%_]/g, '\\$&')}%`)
  const rows = await reader.$queryRaw(sql`
    SELECT a.id AS "articleId", a.headline, a.status, a.url, c.id AS "captureId", c.captured_at AS "capturedAt",
      c.source_url AS "sourceUrl",
      (SELECT count(*) = 1 FROM article o
        WHERE o.capture_id = c.id AND o.status NOT IN ('merged', 'dropped')) AS "isOnlyArticle",
      (SELECT count(*)::int FROM assessment x JOIN statement s ON s.id = x.statement_id
        WHERE x.article_id = a.id AND x.standing AND NOT s.retired) AS assessments
    FROM article a JOIN capture c ON c.id = a.capture_id
    WHERE a.workspace_id = ${workspaceId} AND a.status IN ('draft', 'in-review') AND c.id <> ${captureId}
      AND (c.captured_at, c.id) < (${capturedAt}, ${captureId})
      AND coalesce(a.url, c.source_url) ILIKE ANY(${patterns})
    ORDER BY c.captured_at DESC, c.id DESC, a.start, a.id`)
  return z.array(storedSchema).parse(rows)
}
