import { z } from 'zod'
import { idSchema } from './input-fields.ts'
import { writtenTextSchema } from './written-text.ts'

/** Why; shown to people in place of what is gone. */
const reasonSchema = writtenTextSchema(2_000).pipe(z.string().min(1))

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
