import { namesOf } from '@assay/db'
import type { Installation } from '@assay/newsroom/frame'
import { ReviewError } from '@assay/review'
import { z } from 'zod'

export const meSchema = z.object({ personId: z.string(), name: z.string().nullable(), email: z.string() })

/** Reads one's own account. */
export async function readMe(
  { database: { prisma } }: Installation,
  { personId }: { personId: string },
): Promise<z.infer<typeof meSchema>> {
  const user = await prisma.user.findUnique({ where: { id: personId } })
  if (user === null) throw new ReviewError('not-found')
  const names = await namesOf(prisma, [personId])
  return { personId, name: names.get(personId) ?? null, email: user.email }
}
