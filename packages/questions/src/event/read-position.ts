import { z } from 'zod'
import type { Reading } from '../reading.ts'
import { readFeedPosition } from '../visible/feed-numbers.ts'
import { sightOf } from '../visible/sight.ts'

/** `position` is where the live feed follows on. */
export const logPositionSchema = z.object({ position: z.int() })

/** Where the workspace's log stands: for a page that follows it without having read any of it. */
export async function readPosition(reading: Reading): Promise<z.infer<typeof logPositionSchema>> {
  return { position: await readFeedPosition(sightOf(reading)) }
}
