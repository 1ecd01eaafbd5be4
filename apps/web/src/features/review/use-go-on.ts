'use client'

import { nextOfWork } from '../work/next-in-queue.ts'
import { useNextInQueue } from '../work/use-next-in-queue.ts'
import { useWorkOf } from '../work/use-work-of.ts'
import type { ReviewPage } from './review-cache.ts'
import type { useCurrent } from './use-current.ts'
import type { ReviewAddress } from './use-review.ts'

/**
 * Goes on to what waits next: of one's own work on the article where there is any, else of all its statements; and
 * from its end to the next article of one's queue.
 */
export function useGoOn(
  { workspaceId, articleId }: ReviewAddress,
  { statements, viewer }: Pick<ReviewPage, 'statements' | 'viewer'>,
  { at, go, nextOpen }: Pick<ReturnType<typeof useCurrent>, 'at' | 'go' | 'nextOpen'>,
): () => void {
  const { data } = useWorkOf(workspaceId, [articleId])
  const own = data?.articles[0]?.work.find(({ assigneeId }) => assigneeId === viewer.personId)
  const leave = useNextInQueue(workspaceId, articleId)
  return () => {
    if (own === undefined) return nextOpen() ? undefined : void leave()
    const next = nextOfWork(statements, at, own.numbers)
    if (next === null) void leave()
    else go(next.id)
  }
}
