import { namesOf } from '@assay/db'
import { workspaceOpenTo } from '@assay/review'
import { z } from 'zod'
import type { Reading } from '../reading.ts'

const shown = 20

/** The latest captures, newest first, each with how many articles it holds and how many wait as drafts. */
export const captureListSchema = z.object({
  captures: z.array(
    z.object({
      id: z.string(),
      filename: z.string().nullable(),
      sourceUrl: z.string().nullable(),
      /** The headline of its first article, where one was found; also where that was dropped. */
      headline: z.string().nullable(),
      capturedAt: z.iso.datetime(),
      /** Null where the operator imported it; the name is null where it was erased. */
      capturedBy: z.object({ name: z.string().nullable() }).nullable(),
      articles: z.int(),
      drafts: z.int(),
    }),
  ),
})

/** Lists the latest captures of a workspace. */
export async function listCaptures({
  database: { prisma },
  viewer,
}: Reading): Promise<z.infer<typeof captureListSchema>> {
  const workspaceId = workspaceOpenTo(viewer)
  const captures = await prisma.capture.findMany({
    where: { workspaceId },
    orderBy: [{ capturedAt: 'desc' }, { id: 'desc' }],
    take: shown,
    include: {
      articles: {
        where: { status: { not: 'merged' } },
        orderBy: { start: 'asc' },
        select: { status: true, headline: true },
      },
    },
  })
  const names = await namesOf(
    prisma,
    captures.flatMap(({ capturedById }) => (capturedById === null ? [] : [capturedById])),
  )
  return {
    captures: captures.map(({ id, filename, sourceUrl, capturedAt, capturedById, articles }) => ({
      id,
      filename,
      sourceUrl,
      headline: articles[0]?.headline ?? null,
      capturedAt: capturedAt.toISOString(),
      capturedBy: capturedById === null ? null : { name: names.get(capturedById) ?? null },
      articles: articles.filter(({ status }) => status !== 'dropped').length,
      drafts: articles.filter(({ status }) => status === 'draft').length,
    })),
  }
}
