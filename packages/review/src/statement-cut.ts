import { z } from 'zod'

const offset = z.int().nonnegative()

/** Offsets in UTF-16 code units of a capture's text, the end exclusive. */
export const spanSchema = z.object({ start: offset, end: offset })

/** Whose words a statement is. `speaker` is the name as printed; `quotes` are spans of the capture's text. */
export const attributionSchema = z.discriminatedUnion('voice', [
  z.object({ voice: z.literal('own') }),
  z.object({ voice: z.literal('direct'), speaker: z.string().nullable(), quotes: z.array(spanSchema) }),
  z.object({ voice: z.literal('reported'), speaker: z.string().nullable() }),
])
export type StatementAttribution = z.infer<typeof attributionSchema>

/** A statement as it is cut: offsets in UTF-16 code units of the capture's text, its words by their SHA-256. */
export const statementCutSchema = spanSchema.extend({
  statementId: z.string(),
  kind: z.string(),
  paragraph: z.int().nonnegative(),
  textHash: z.string(),
  attribution: attributionSchema,
  lineage: z.array(z.string()),
})
export type StatementCut = z.infer<typeof statementCutSchema>
