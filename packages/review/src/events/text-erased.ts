import { z } from 'zod'
import { aboutStatement, defineEvent } from '../history/definition.ts'
import { firstVersion } from '../history/versions.ts'
import { textRefSchema } from '../text-ref.ts'

/** `text` is what was emptied: where it was kept, and the commitment that earlier events hold. */
const schema = z.object({
  text: textRefSchema,
  reason: textRefSchema,
  articleId: z.string().nullable(),
  statementId: z.string().nullable(),
})

/** A free text was emptied from beside the history, for a reason. */
export const textErased = defineEvent({
  versions: firstVersion(schema),
  subject: aboutStatement,
  texts: { text: 'erased', reason: 'reason' },
  tables: [],
  changes: () => [],
  chapter: 'review',
  takesTextsAway: true,
})
