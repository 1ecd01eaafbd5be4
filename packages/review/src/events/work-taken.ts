import { assignmentChange } from '../evolve/row-changes.ts'
import { aboutArticle, defineEvent } from '../history/definition.ts'
import { firstVersion } from '../history/versions.ts'
import { handedOutSchema } from '../work.ts'

/** A reviewer took what was free of an article. */
export const workTaken = defineEvent({
  versions: firstVersion(handedOutSchema),
  subject: aboutArticle,
  texts: {},
  tables: ['assignment'],
  changes: (data, signed) => [assignmentChange(data, signed, { assignedById: null, noteTextId: null })],
  chapter: 'review',
  shownBlind: true,
})
