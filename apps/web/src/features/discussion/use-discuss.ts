'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { showToast } from '../../components/toast-queue.ts'
import { useActKey } from '../api/idempotency-key.ts'
import { useTRPC } from '../api/trpc.ts'
import { useExplain } from '../api/use-explain.ts'
import type { Comment, DiscussionPlace, Thread } from './discussion-answers.ts'

/** What somebody does in a discussion. Each gives whether it was done; where not, why is said. */
export function useDiscuss({ workspaceId, articleId, statement }: DiscussionPlace) {
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const explain = useExplain()
  const keyFor = useActKey()
  const options = {
    onSettled: () => queryClient.invalidateQueries(trpc.discussion.threads.pathFilter()),
    onError: (error: unknown) => showToast({ text: explain(error), tone: 'danger' }),
  }
  const opening = useMutation(trpc.discussion.open.mutationOptions(options))
  const replying = useMutation(trpc.discussion.reply.mutationOptions(options))
  const editing = useMutation(trpc.discussion.edit.mutationOptions(options))
  const resolving = useMutation(trpc.discussion.resolve.mutationOptions(options))
  const reopening = useMutation(trpc.discussion.reopen.mutationOptions(options))
  const named = <Input extends object>(act: string, input: Input) => ({
    workspaceId,
    ...input,
    key: keyFor(`${act} ${JSON.stringify(input)}`),
  })
  const isDone = (act: Promise<unknown>) =>
    act.then(
      () => true,
      () => false,
    )
  return {
    isPending: resolving.isPending || reopening.isPending,
    open: (text: string, assessmentId: string | null) => {
      const about = statement === null ? { articleId } : { ...statement, assessmentId }
      return isDone(opening.mutateAsync(named('open', { about, text })))
    },
    reply: ({ threadId }: Thread, text: string) =>
      isDone(replying.mutateAsync(named('reply', { threadId, text }))),
    edit: ({ commentId, present }: Comment, text: string) => {
      const input = { commentId, commentVersion: present.version, text }
      return isDone(editing.mutateAsync(named('edit', input)))
    },
    resolve: ({ threadId, version }: Thread) =>
      isDone(resolving.mutateAsync(named('resolve', { threadId, threadVersion: version }))),
    reopen: ({ threadId, version }: Thread) =>
      isDone(reopening.mutateAsync(named('reopen', { threadId, threadVersion: version }))),
  }
}
export type Discuss = ReturnType<typeof useDiscuss>
