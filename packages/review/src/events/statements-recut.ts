import { z } from 'zod'

import { articleChange, statementChange, statementInsert } from '../evolve/row-changes.ts'
import { aboutArticle, defineEvent } from '../history/definition.ts'
import { firstVersion } from '../history/versions.ts'
import { statementCutSchema } from '../statement-cut.ts'

const schema = z.object({
  articleId: z.string(),
  version: z.int().positive(),
  retired: z.array(z.string()),
  created: z.array(statementCutSchema),
})

/** Statements were split, merged or bounded anew: others take their place. */
export const statementsRecut = defineEvent({
  versions: firstVersion(schema),
  subject: aboutArticle,
  texts: {},
  words: ({ created }) => created.map((cut) => ({ ...cut, version: 1 })),
  tables: ['article', 'statement'],
  changes: (data, { logId: workspaceId }) => [
    articleChange(data, {}),
    ...data.retired.map((id) => statementChange(id, { retired: true })),
    ...data.created.map((cut) => statementInsert(cut, data.articleId, workspaceId)),
  ],
  chapter: 'preparation',
  shownBlind: true,
})
