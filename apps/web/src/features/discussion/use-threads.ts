'use client'

import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '../api/trpc.ts'
import type { DiscussionPlace } from './discussion-answers.ts'

/** What is discussed at a place. Whoever follows the log has it read anew when somebody says something. */
export function useThreads({ workspaceId, articleId, statement }: DiscussionPlace) {
  const trpc = useTRPC()
  const at = statement === null ? { articleId } : { statementId: statement.statementId }
  return useQuery(trpc.discussion.threads.queryOptions({ workspaceId, ...at }))
}

/** Whom one may mention in a discussion of an article. */
export function useReaders({ workspaceId, articleId }: DiscussionPlace, isWanted: boolean) {
  const trpc = useTRPC()
  const options = trpc.discussion.readers.queryOptions({ workspaceId, articleId })
  return useQuery({ ...options, enabled: isWanted }).data?.readers ?? []
}
