import { ReviewError } from '../errors/review-error.ts'
import type { Decided } from '../history/event.ts'
import type { TextRef } from '../text-ref.ts'
import type { PassedIn } from './passed-in.ts'

/** An erasable text as it stands: `ref` is null where it was erased before. */
export type TextScene = { ref: TextRef | null; articleId: string | null; statementId: string | null }

/**
 * Erases a text, for a reason that stays. What committed to it stays as well, and says nothing about it.
 *
 * @throws ReviewError `nothing-changed` where it was erased before
 */
export function decideErasure(
  { ref, articleId, statementId }: TextScene,
  { reason }: { reason: string },
  passed: Pick<PassedIn, 'keepText'>,
): Extract<Decided, { type: 'text-erased' }> {
  if (ref === null) throw new ReviewError('nothing-changed')
  return { type: 'text-erased', data: { text: ref, reason: passed.keepText(reason), articleId, statementId } }
}
