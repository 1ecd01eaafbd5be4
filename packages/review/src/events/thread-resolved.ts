import { z } from 'zod'
import { threadChange } from '../evolve/row-changes.ts'
import { aboutStatement, defineEvent } from '../history/definition.ts'
import { firstVersion } from '../history/versions.ts'

const schema = z.object({
  threadId: z.string(),
  version: z.int().positive(),
  articleId: z.string(),
  statementId: z.string().nullable(),
  resolvedById: z.string(),
})

/** A discussion came to its end; it can be opened again. */
export const threadResolved = defineEvent({
  versions: firstVersion(schema),
  subject: aboutStatement,
  texts: {},
  tables: ['thread'],
  changes: ({ resolvedById, ...data }, { at }) => [threadChange(data, { resolvedById, resolvedAt: at })],
  chapter: 'review',
})
