'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useParams, useRouter } from 'next/navigation'
import { useTranslations } from 'use-intl'
import { showToast } from '../../components/toast-queue.ts'
import { useTRPC } from '../api/trpc.ts'
import { useExplain } from '../api/use-explain.ts'
import { nextInQueue } from './next-in-queue.ts'

/** Goes on to the next article of the reader's queue, at the very statement, or says that nothing waits elsewhere. */
export function useNextInQueue(workspaceId: string, articleId: string): () => Promise<void> {
  const t = useTranslations('work.line')
  const { workspace } = useParams<{ workspace: string }>()
  const router = useRouter()
  const queryClient = useQueryClient()
  const explain = useExplain()
  const options = useTRPC().work.queue.queryOptions({ workspaceId })
  return async () => {
    try {
      const queue = await queryClient.fetchQuery({ ...options, staleTime: 0 })
      const next = nextInQueue(queue, articleId)
      if (next === null) return void showToast({ text: t('nothingElse') })
      router.push(`/w/${workspace}/articles/${next.articleId}?statement=${next.statementId}`)
    } catch (error) {
      showToast({ text: explain(error), tone: 'danger' })
    }
  }
}
