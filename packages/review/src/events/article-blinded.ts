import { z } from 'zod'
import { blindUntilSchema } from '../blind-review.ts'
import { articleChange } from '../evolve/row-changes.ts'
import { aboutArticle, defineEvent } from '../history/definition.ts'
import { firstVersion } from '../history/versions.ts'

const schema = z.object({
  articleId: z.string(),
  version: z.int().positive(),
  until: blindUntilSchema,
})

/** From now on nobody who assesses statements of an article sees what others say of them. */
export const articleBlinded = defineEvent({
  versions: firstVersion(schema),
  subject: aboutArticle,
  texts: {},
  tables: ['article', 'blindReview'],
  changes: (data, { logId: workspaceId, at: blindedAt }) => {
    const { articleId: id, until } = data
    const standing = { until, status: 'blind', blindedAt } as const
    return [
      articleChange(data, {}),
      // Switched off before, the row is there already.
      { op: 'insert-if-absent', table: 'blindReview', row: { id, workspaceId, ...standing } },
      { op: 'update', table: 'blindReview', id, set: standing },
    ]
  },
  chapter: 'opening',
  shownBlind: true,
})
