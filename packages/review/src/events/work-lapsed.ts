import { z } from 'zod'
import { endAssignment } from '../evolve/row-changes.ts'
import { aboutArticle, defineEvent } from '../history/definition.ts'
import { firstVersion } from '../history/versions.ts'
import { endTold } from '../notice.ts'
import { endedSchema } from '../work.ts'

/** What somebody took and left untouched for as many days as the policy says went back to the pool. */
export const workLapsed = defineEvent({
  versions: firstVersion(endedSchema.extend({ days: z.int().positive() })),
  subject: aboutArticle,
  texts: {},
  tables: ['assignment'],
  changes: (data) => [endAssignment(data)],
  chapter: 'review',
  tells: (data) => [endTold('lapsed', data, null)],
})
