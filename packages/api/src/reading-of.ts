import type { Installation } from '@assay/newsroom'
import { type Reading, viewerNow } from '@assay/questions'
import type { Actor } from '@assay/review'

/**
 * What a member asks questions with: the one place where a member becomes a viewer, whether they ask themselves or
 * are told something by mail.
 */
export const readingOf = async (installation: Installation, actor: Actor): Promise<Reading> => ({
  ...installation,
  viewer: await viewerNow(installation, actor),
})
