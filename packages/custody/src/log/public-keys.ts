import type { Installation } from '@assay/newsroom/frame'
import { ReviewError } from '@assay/review'
import { z } from 'zod'

export const publicKeysSchema = z.object({
  /** One for each tree of the log, the present one first. */
  logs: z.array(
    z.object({
      origin: z.string(),
      keys: z.array(
        z.object({
          verifierKey: z.string(),
          createdAt: z.iso.datetime(),
          retiredAt: z.iso.datetime().nullable(),
        }),
      ),
      /** The newest checkpoint, a signed note. */
      checkpoint: z.string().nullable(),
    }),
  ),
})

/** The public keys of a workspace's log, for anybody. @throws ReviewError `not-found` */
export async function readPublicKeys(
  { database: { prisma } }: Installation,
  { slug }: { slug: string },
): Promise<z.infer<typeof publicKeysSchema>> {
  const workspace = await prisma.workspace.findUnique({ where: { slug } })
  if (workspace === null) throw new ReviewError('not-found', { slug })
  const trees = await prisma.ledgerTree.findMany({
    where: { logId: workspace.id },
    orderBy: { generation: 'desc' },
  })
  const logs: z.infer<typeof publicKeysSchema>['logs'] = []
  for (const { origin } of trees) {
    const keys = await prisma.signingKey.findMany({ where: { origin }, orderBy: { createdAt: 'asc' } })
    const head = await prisma.checkpoint.findFirst({ where: { origin }, orderBy: { size: 'desc' } })
    logs.push({
      origin,
      keys: keys.map(({ verifierKey, createdAt, retiredAt }) => ({
        verifierKey,
        createdAt: createdAt.toISOString(),
        retiredAt: retiredAt?.toISOString() ?? null,
      })),
      checkpoint: head?.note ?? null,
    })
  }
  return { logs }
}
