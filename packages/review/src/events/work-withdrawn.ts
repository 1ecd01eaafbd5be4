import { endAssignment } from '../evolve/row-changes.ts'
import { aboutArticle, defineEvent } from '../history/definition.ts'
import { firstVersion } from '../history/versions.ts'
import { endTold } from '../notice.ts'
import { textRefSchema } from '../text-ref.ts'
import { endedSchema } from '../work.ts'

/** An editor took work from somebody who had it. */
export const workWithdrawn = defineEvent({
  versions: firstVersion(endedSchema.extend({ reason: textRefSchema.nullable() })),
  subject: aboutArticle,
  texts: { reason: 'reason' },
  tables: ['assignment'],
  changes: (data) => [endAssignment(data)],
  chapter: 'review',
  tells: (data) => [endTold('withdrawn', data, data.reason?.textId ?? null)],
  shownBlind: true,
})
