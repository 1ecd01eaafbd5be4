import { ReviewError, workspaceOpenTo } from '@assay/review'
import { z } from 'zod'
import type { Reading } from '../reading.ts'

/** The bytes of a capture in base64, and the name to save them under. */
export const originalSchema = z.object({ filename: z.string(), base64: z.string() })

/**
 * Reads a capture byte for byte as it was received.
 *
 * @throws ReviewError `not-found`
 */
export async function readOriginal(
  { database: { prisma }, viewer }: Reading,
  { captureId }: { captureId: string },
): Promise<z.infer<typeof originalSchema>> {
  const workspaceId = workspaceOpenTo(viewer)
  const capture = await prisma.capture.findFirst({ where: { id: captureId, workspaceId } })
  const content = await prisma.captureContent.findUnique({ where: { captureId }, select: { bytes: true } })
  if (capture === null || content === null) throw new ReviewError('not-found', { captureId })
  const filename = capture.filename ?? `capture-${capture.sha256.slice(0, 12)}.txt`
  return { filename, base64: Buffer.from(content.bytes).toString('base64') }
}
