import { z } from 'zod'

import { articleChange } from '../evolve/row-changes.ts'
import { aboutArticle, defineEvent } from '../history/definition.ts'
import { firstVersion } from '../history/versions.ts'

const schema = z.object({ articleId: z.string(), version: z.int().positive() })

/** An article is open for review from now on. */
export const reviewOpened = defineEvent({
  versions: firstVersion(schema),
  subject: aboutArticle,
  texts: {},
  tables: ['article'],
  changes: (data) => [articleChange(data, { status: 'in-review' })],
  chapter: 'opening',
  shownBlind: true,
})
