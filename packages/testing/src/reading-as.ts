import type { Installation } from '@assay/newsroom'
import type { Reading } from '@assay/questions'
import { type Actor, viewerOf } from '@assay/review'

/** What a member asks questions with. */
export const readingAs = (installation: Installation, actor: Actor): Reading => ({
  ...installation,
  viewer: viewerOf(actor),
})
