import { z } from 'zod'
import { revisionInsert, wordedSchema } from '../evolve/comment-rows.ts'
import { aboutStatement, defineEvent } from '../history/definition.ts'
import { firstVersion } from '../history/versions.ts'
import { mentionsTold } from '../notice.ts'

const id = z.string()

/** `version` is that of the comment. */
const schema = wordedSchema.extend({
  threadId: id,
  version: z.int().positive(),
  articleId: id,
  statementId: id.nullable(),
})

/** Somebody put their comment in other words; the earlier ones stay. */
export const commentEdited = defineEvent({
  versions: firstVersion(schema),
  subject: aboutStatement,
  texts: { text: 'comment' },
  tables: ['comment', 'commentRevision'],
  changes: (data, signed) => [
    {
      op: 'update',
      table: 'comment',
      id: data.commentId,
      expect: data.version - 1,
      set: { version: data.version, revisionId: data.revisionId },
    },
    revisionInsert(data, signed),
  ],
  chapter: 'review',
  tells: mentionsTold,
})
