import { namesOf } from '@assay/db'
import {
  abilitiesOn,
  articleDetailsSchema,
  articleStatuses,
  objectAbilities,
  ReviewError,
} from '@assay/review'
import { z } from 'zod'
import type { Reading } from '../reading.ts'
import { countStatementsIn } from '../visible/captured-statements.ts'
import { sightOf } from '../visible/sight.ts'
import { earlierArticleSchema, findEarlierArticles } from './earlier-articles.ts'
import { passageAt, passageCount } from './passage.ts'
import { readRecaptured, recapturedArticleSchema } from './recaptured-articles.ts'

const foundArticleSchema = articleDetailsSchema.extend({
  id: z.string(),
  version: z.int(),
  status: z.enum(articleStatuses),
  start: z.int(),
  end: z.int(),
  statements: z.int(),
  /** The passage of the text in which its first statement begins. */
  passage: z.int(),
  /** The article of an earlier capture of the same address, for a draft: what could be carried over. */
  earlier: earlierArticleSchema.nullable(),
  /** What the reader may do to it. */
  abilities: z.array(z.enum(objectAbilities.article)),
})

/** What a capture is and what was found in it; the text itself comes in passages. */
export const capturePageSchema = z.object({
  capture: z.object({
    id: z.string(),
    sha256: z.string(),
    byteLength: z.int(),
    mediaType: z.string(),
    encoding: z.string(),
    filename: z.string().nullable(),
    sourceUrl: z.string().nullable(),
    capturedAt: z.iso.datetime(),
    /** Null where the operator imported it; the name is null where it was erased. */
    capturedBy: z.object({ name: z.string().nullable() }).nullable(),
    passages: z.int(),
    /** The latest capture that an article of this one was carried over to. */
    later: z.object({ captureId: z.string(), capturedAt: z.iso.datetime() }).nullable(),
    /** Articles that this capture once held and that are read in a later one now, the latest first. */
    recaptured: z.array(recapturedArticleSchema),
  }),
  /** In the order in which they stand; those that became part of another are left out. */
  articles: z.array(foundArticleSchema),
  skipped: z.array(z.object({ kind: z.string(), count: z.int() })),
})
export type CapturePage = z.infer<typeof capturePageSchema>

/**
 * Reads a capture with the articles found in it.
 *
 * @throws ReviewError `not-found`
 */
export async function readCapture(
  reading: Reading,
  { captureId }: { captureId: string },
): Promise<CapturePage> {
  const sight = sightOf(reading)
  const { reader, viewer, workspaceId } = sight
  const capture = await reader.capture.findFirst({
    where: { id: captureId, workspaceId },
    include: {
      articles: { where: { status: { not: 'merged' } }, orderBy: [{ start: 'asc' }, { id: 'asc' }] },
    },
  })
  if (capture === null) throw new ReviewError('not-found', { captureId })
  const counts = await countStatementsIn(sight, captureId)
  const skipped = await reader.skippedSpan.groupBy({ by: ['kind'], where: { captureId }, _count: true })
  const names = await namesOf(reader, capture.capturedById === null ? [] : [capture.capturedById])
  const recaptured = await readRecaptured(reader, captureId)
  const earlier = await findEarlierArticles(sight, capture)
  return capturePageSchema.parse({
    capture: {
      ...capture,
      capturedAt: capture.capturedAt.toISOString(),
      capturedBy: capture.capturedById === null ? null : { name: names.get(capture.capturedById) ?? null },
      passages: await passageCount(sight, captureId, counts),
      later: recaptured[0] ?? null,
      recaptured,
    },
    articles: capture.articles.map((article) => {
      const counted = counts.get(article.id)
      const first = counted?.first ?? article.start
      const statements = counted?.statements ?? 0
      const status = z.enum(articleStatuses).parse(article.status)
      return {
        ...article,
        statements,
        passage: passageAt(first),
        earlier: earlier.get(article.id) ?? null,
        abilities: abilitiesOn(viewer, { kind: 'article', status }),
      }
    }),
    skipped: skipped
      .map(({ kind, _count }) => ({ kind, count: _count }))
      .toSorted((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1)),
  })
}
