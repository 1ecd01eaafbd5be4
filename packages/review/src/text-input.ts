import { z } from 'zod'

const reasonSchema = z.string().trim().min(1).max(2_000)
const idSchema = z.string().min(1).max(64)

/**
 * Erasing a text needs a reason, which people will read in its place. With `copies` it goes from wherever the
 * very same words stand: each version of an assessment keeps its own.
 */
export const eraseTextSchema = z.object({
  textId: idSchema,
  reason: reasonSchema,
  copies: z.boolean().default(false),
})

/** Erasing the name of a member, for a reason. */
export const eraseNameSchema = z.object({ memberId: idSchema, reason: reasonSchema })
