import { z } from 'zod'
import { threadChange } from '../evolve/row-changes.ts'
import { aboutStatement, defineEvent } from '../history/definition.ts'
import { firstVersion } from '../history/versions.ts'

const schema = z.object({
  threadId: z.string(),
  version: z.int().positive(),
  articleId: z.string(),
  statementId: z.string().nullable(),
})

/** A discussion that was resolved goes on. */
export const threadReopened = defineEvent({
  versions: firstVersion(schema),
  subject: aboutStatement,
  texts: {},
  tables: ['thread'],
  changes: (data) => [threadChange(data, { resolvedById: null, resolvedAt: null })],
  chapter: 'review',
})
