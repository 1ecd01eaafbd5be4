import { z } from 'zod'

/** What an event holds of a free text or a name: where it is kept, and `SHA-256(salt || text)` in lower-case hex. */
export const textRefSchema = z.object({ textId: z.string(), commitment: z.string().regex(/^[0-9a-f]{64}$/) })
export type TextRef = z.infer<typeof textRefSchema>
