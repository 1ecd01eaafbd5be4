import { z } from 'zod'
import { commentInserts, wordedSchema } from '../evolve/comment-rows.ts'
import { threadChange } from '../evolve/row-changes.ts'
import { aboutStatement, defineEvent } from '../history/definition.ts'
import { firstVersion } from '../history/versions.ts'
import { mentionsTold } from '../notice.ts'

const id = z.string()

/** `version` is that of the thread. */
const schema = wordedSchema.extend({
  threadId: id,
  version: z.int().positive(),
  articleId: id,
  statementId: id.nullable(),
  authorId: id,
})

/** Somebody added to a discussion. */
export const commentAdded = defineEvent({
  versions: firstVersion(schema),
  subject: aboutStatement,
  texts: { text: 'comment' },
  tables: ['thread', 'comment', 'commentRevision'],
  changes: (data, signed) => [threadChange(data, {}), ...commentInserts(data, signed)],
  chapter: 'review',
  tells: mentionsTold,
})
