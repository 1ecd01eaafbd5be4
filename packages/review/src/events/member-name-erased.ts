import { z } from 'zod'
import { defineEvent } from '../history/definition.ts'
import { firstVersion } from '../history/versions.ts'
import { textRefSchema } from '../text-ref.ts'

const schema = z.object({ memberId: z.string(), reason: textRefSchema })

/**
 * The name of a member was erased. It is emptied in the installation's log, where it stands (`text-erased`);
 * every workspace of theirs is told by this.
 */
export const memberNameErased = defineEvent({
  versions: firstVersion(schema),
  texts: { reason: 'reason' },
  tables: [],
  changes: () => [],
  chapter: null,
  takesTextsAway: true,
})
