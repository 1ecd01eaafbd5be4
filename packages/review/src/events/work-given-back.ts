import { endAssignment } from '../evolve/row-changes.ts'
import { aboutArticle, defineEvent } from '../history/definition.ts'
import { firstVersion } from '../history/versions.ts'
import { textRefSchema } from '../text-ref.ts'
import { endedSchema } from '../work.ts'

/** Whoever had work of an article gave it back, and said why. */
export const workGivenBack = defineEvent({
  versions: firstVersion(endedSchema.extend({ reason: textRefSchema })),
  subject: aboutArticle,
  texts: { reason: 'reason' },
  tables: ['assignment'],
  changes: (data) => [endAssignment(data)],
  chapter: 'review',
  shownBlind: true,
})
