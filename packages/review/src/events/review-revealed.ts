import { z } from 'zod'
import { articleChange } from '../evolve/row-changes.ts'
import { aboutArticle, defineEvent } from '../history/definition.ts'
import { firstVersion } from '../history/versions.ts'

/** `status` is `off` where nobody had said anything yet: then nothing was revealed. */
const schema = z.object({
  articleId: z.string(),
  version: z.int().positive(),
  status: z.enum(['revealed', 'off']),
})

/** The blind review of an article is over: everybody sees what everybody said. */
export const reviewRevealed = defineEvent({
  versions: firstVersion(schema),
  subject: aboutArticle,
  texts: {},
  tables: ['article', 'blindReview'],
  changes: (data) => [
    articleChange(data, {}),
    { op: 'update', table: 'blindReview', id: data.articleId, set: { status: data.status } },
  ],
  chapter: 'review',
  shownBlind: true,
})
