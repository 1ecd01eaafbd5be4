import { z } from 'zod'

/** Erasing a text needs a reason, which people will read in its place. */
export const eraseTextSchema = z.object({
  textId: z.string().min(1).max(64),
  reason: z.string().trim().min(1).max(2_000),
})
