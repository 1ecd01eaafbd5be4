import { z } from 'zod'

import { articleChange, mergedChange, statementChange } from '../evolve/row-changes.ts'
import { aboutArticle, defineEvent } from '../history/definition.ts'
import { firstVersion } from '../history/versions.ts'
import { spanSchema } from '../statement-cut.ts'

/** `moved` are the statements that come over, with the paragraph that each gets in the article that stays. */
const schema = spanSchema.extend({
  articleId: z.string(),
  version: z.int().positive(),
  mergedId: z.string(),
  mergedVersion: z.int().positive(),
  moved: z.array(z.object({ statementId: z.string(), paragraph: z.int().nonnegative() })),
})

/** The next article of the capture became part of this one. */
export const articlesMerged = defineEvent({
  versions: firstVersion(schema),
  subject: aboutArticle,
  texts: {},
  tables: ['article', 'statement'],
  changes: (data) => [
    articleChange(data, { start: data.start, end: data.end }),
    mergedChange(data),
    ...data.moved.map(({ statementId, paragraph }) =>
      statementChange(statementId, { articleId: data.articleId, paragraph }),
    ),
  ],
  chapter: 'preparation',
  shownBlind: true,
  absorbs: true,
})
