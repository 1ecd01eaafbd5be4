'use client'

import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { showToast } from '../../components/toast-queue.ts'
import { newIdempotencyKey } from '../api/idempotency-key.ts'
import { useTRPC } from '../api/trpc.ts'
import type { StatementSegment } from './segments.ts'
import type { Capture } from './use-capture.ts'
import { useRefused } from './use-refused.ts'

type Span = { start: number; end: number }

/** Splits and joins statements. `settle` is told which statement is current after it: the later part, or the whole. */
export function useRecut(workspaceId: string, capture: Capture, settle: (statementId: string) => void) {
  const t = useTranslations('importing')
  const trpc = useTRPC()
  const onError = useRefused(capture)
  const recutting = useMutation(trpc.article.recut.mutationOptions({ onError }))

  const recut = async (articleId: string, statementIds: readonly string[], cuts: readonly Span[]) => {
    const article = capture.current().articles.find(({ id }) => id === articleId)
    const answer = await recutting.mutateAsync({
      workspaceId,
      key: newIdempotencyKey(),
      articleId,
      articleVersion: article?.version ?? 1,
      statementIds: [...statementIds],
      cuts: [...cuts],
    })
    await capture.refresh()
    const last = answer.created.at(-1)
    if (last !== undefined) settle(last.id)
    return answer.created.map(({ id }) => id)
  }

  const recutWithUndo = async (old: readonly StatementSegment[], cuts: readonly Span[], told: string) => {
    const articleId = old[0]?.articleId
    if (articleId === undefined || recutting.isPending) return
    const created = await recut(
      articleId,
      old.map(({ id }) => id),
      cuts,
    )
    const back = async () => {
      await recut(
        articleId,
        created,
        old.map(({ start, end }) => ({ start, end })),
      )
      showToast({ text: t('cut.undone') })
    }
    showToast({ text: told, action: { label: t('undo'), run: () => void back().catch(() => {}) } })
  }

  return {
    isPending: recutting.isPending,
    split: (statement: StatementSegment, at: number) => {
      const middle = statement.start + at
      const cuts = [
        { start: statement.start, end: middle },
        { start: middle, end: statement.end },
      ]
      void recutWithUndo([statement], cuts, t('cut.splitToast')).catch(() => {})
    },
    join: (first: StatementSegment, second: StatementSegment) => {
      const cuts = [{ start: first.start, end: second.end }]
      void recutWithUndo([first, second], cuts, t('cut.joinToast')).catch(() => {})
    },
  }
}

export type Recut = ReturnType<typeof useRecut>
