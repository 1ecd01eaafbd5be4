import { z } from 'zod'
import { assignmentChange } from '../evolve/row-changes.ts'
import { aboutArticle, defineEvent } from '../history/definition.ts'
import { firstVersion } from '../history/versions.ts'
import { textRefSchema } from '../text-ref.ts'
import { handedOutSchema } from '../work.ts'

const schema = handedOutSchema.extend({
  assignedById: z.string(),
  note: textRefSchema.nullable(),
})

/** An editor gave somebody an article, or some of its statements, to assess. It takes the place of what they had of it. */
export const workAssigned = defineEvent({
  versions: firstVersion(schema),
  subject: aboutArticle,
  texts: { note: 'note' },
  tables: ['assignment'],
  changes: (data, signed) => [
    assignmentChange(data, signed, {
      assignedById: data.assignedById,
      noteTextId: data.note?.textId ?? null,
    }),
  ],
  chapter: 'review',
  tells: ({ assigneeId: personId, assignmentId, note }) => [
    { kind: 'assigned', to: { personId }, assignmentId, textId: note?.textId ?? null },
  ],
  shownBlind: true,
})
