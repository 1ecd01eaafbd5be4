import { logSize } from '@assay/db'
import { workspaceOpenTo } from '@assay/review'
import { z } from 'zod'
import type { Reading } from '../reading.ts'

/** `position` is where the live feed follows on. */
export const logPositionSchema = z.object({ position: z.int() })

/** Where the workspace's log stands: for a page that follows it without having read any of it. */
export async function readPosition({
  database: { prisma },
  viewer,
}: Reading): Promise<z.infer<typeof logPositionSchema>> {
  return { position: await logSize(prisma, workspaceOpenTo(viewer)) }
}
