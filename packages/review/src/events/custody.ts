import { z } from 'zod'
import { textRefSchema } from './text-ref.ts'

/** Events about the history itself: what was erased from beside it, and the key that it is signed with. */
export const custodyEventSchemas = {
  /** `text` is what was emptied: where it was, and the commitment that earlier events hold. */
  'text-erased': z.object({
    text: textRefSchema,
    reason: textRefSchema,
    articleId: z.string().nullable(),
    statementId: z.string().nullable(),
  }),
  /** Another key signs from now on; checkpoints of the one before stay valid. */
  'signing-key-changed': z.object({
    origin: z.string(),
    before: z.string(),
    after: z.string(),
    verifierKey: z.string(),
  }),
}
