import { workspaceOpenTo } from '@assay/review'
import { z } from 'zod'
import type { Reading } from '../reading.ts'

export const suggestSourcesSchema = z.object({
  search: z.string().trim().max(200),
  limit: z.int().min(1).max(50),
})

export const suggestedSourcesSchema = z.array(
  z.object({
    url: z.string(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    citations: z.int(),
  }),
)

/** Sources that were cited before in the workspace, the latest first: offered again when a new one is typed. */
export async function suggestSources(
  { database: { prisma }, viewer }: Reading,
  { search, limit }: z.infer<typeof suggestSourcesSchema>,
): Promise<z.infer<typeof suggestedSourcesSchema>> {
  const workspaceId = workspaceOpenTo(viewer)
  const contains = { contains: search, mode: 'insensitive' } as const
  const sources = await prisma.source.findMany({
    where: {
      workspaceId,
      ...(search === '' ? {} : { OR: [{ url: contains }, { title: contains }, { publisher: contains }] }),
    },
    orderBy: { citedAt: 'desc' },
    take: limit,
    include: { _count: { select: { citations: true } } },
  })
  return sources.map(({ url, title, publisher, _count }) => ({
    url,
    title,
    publisher,
    citations: _count.citations,
  }))
}
