import { z } from 'zod'

import { articleDetailsSchema } from '../article-details.ts'
import { articleChange, defined } from '../evolve/row-changes.ts'
import { aboutArticle, defineEvent } from '../history/definition.ts'
import { firstVersion } from '../history/versions.ts'

const schema = z.object({
  articleId: z.string(),
  version: z.int().positive(),
  before: articleDetailsSchema.partial(),
  after: articleDetailsSchema.partial(),
})

/** What is known of an article beside its text was put right. */
export const articleEdited = defineEvent({
  versions: firstVersion(schema),
  subject: aboutArticle,
  texts: {},
  tables: ['article'],
  changes: (data) => [articleChange(data, defined(data.after))],
  chapter: 'preparation',
  shownBlind: true,
})
