import { z } from 'zod'
import { commentInserts, wordedSchema } from '../evolve/comment-rows.ts'
import { aboutStatement, defineEvent } from '../history/definition.ts'
import { firstVersion } from '../history/versions.ts'
import { mentionsTold } from '../notice.ts'

const id = z.string()

/** Of a whole article, `statementId` is null; of a statement, `assessmentId` is where no assessment is meant. */
const schema = wordedSchema.extend({
  threadId: id,
  articleId: id,
  statementId: id.nullable(),
  statementVersion: z.int().positive().nullable(),
  assessmentId: id.nullable(),
  authorId: id,
})

/** Somebody began to discuss an article, a statement or an assessment. */
export const threadOpened = defineEvent({
  versions: firstVersion(schema),
  subject: aboutStatement,
  texts: { text: 'comment' },
  tables: ['thread', 'comment', 'commentRevision'],
  changes: (data, signed) => [
    {
      op: 'insert',
      table: 'thread',
      row: {
        id: data.threadId,
        workspaceId: signed.logId,
        articleId: data.articleId,
        statementId: data.statementId,
        statementVersion: data.statementVersion,
        assessmentId: data.assessmentId,
        openedById: data.authorId,
        openedAt: signed.at,
        ...{ version: 1, resolvedById: null, resolvedAt: null },
      },
    },
    ...commentInserts(data, signed),
  ],
  chapter: 'review',
  tells: mentionsTold,
})
