import type { Reader } from '@assay/db'
import { rewordedSchema } from '@assay/review'
import { z } from 'zod'

const recaptureSchema = z.object({
  articleId: z.string(),
  captureId: z.string(),
  start: z.int(),
  end: z.int(),
  orphanedIds: z.array(z.string()),
  reworded: z.array(rewordedSchema),
  recapturedAt: z.date(),
})

/** The moves of an article to later captures, or those away from a capture, in their order. */
export async function readRecaptures(
  reader: Reader,
  where: { articleId: string } | { captureId: string },
): Promise<z.infer<typeof recaptureSchema>[]> {
  const rows = await reader.recapture.findMany({ where, orderBy: [{ recapturedAt: 'asc' }, { id: 'asc' }] })
  return z.array(recaptureSchema).parse(rows)
}
