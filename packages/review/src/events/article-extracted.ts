import { z } from 'zod'

import { articleDetailsSchema } from '../article-details.ts'
import { statementInsert } from '../evolve/row-changes.ts'
import { aboutArticle, defineEvent } from '../history/definition.ts'
import { firstVersion } from '../history/versions.ts'
import { spanSchema, statementCutSchema } from '../statement-cut.ts'

const schema = spanSchema.extend({
  articleId: z.string(),
  captureId: z.string(),
  details: articleDetailsSchema,
  statements: z.array(statementCutSchema),
})

/** An article was found in a capture and cut into statements. */
export const articleExtracted = defineEvent({
  versions: firstVersion(schema),
  subject: aboutArticle,
  texts: {},
  words: ({ statements }) => statements.map((cut) => ({ ...cut, version: 1 })),
  tables: ['article', 'statement'],
  changes: ({ articleId, details, statements, ...place }, { logId: workspaceId, at }) => [
    {
      op: 'insert',
      table: 'article',
      row: {
        id: articleId,
        workspaceId,
        ...place,
        ...details,
        status: 'draft',
        mergedIntoId: null,
        version: 1,
        createdAt: at,
      },
    },
    ...statements.map((cut) => statementInsert(cut, articleId, workspaceId)),
  ],
  chapter: 'preparation',
  shownBlind: true,
})
