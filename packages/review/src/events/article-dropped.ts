import { z } from 'zod'

import { articleChange } from '../evolve/row-changes.ts'
import { aboutArticle, defineEvent } from '../history/definition.ts'
import { firstVersion } from '../history/versions.ts'

const schema = z.object({ articleId: z.string(), version: z.int().positive() })

/** An article is left out of review. */
export const articleDropped = defineEvent({
  versions: firstVersion(schema),
  subject: aboutArticle,
  texts: {},
  tables: ['article'],
  changes: (data) => [articleChange(data, { status: 'dropped' })],
  chapter: 'preparation',
  shownBlind: true,
})
