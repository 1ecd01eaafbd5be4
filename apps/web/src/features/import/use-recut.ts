'use client'

import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import { toastQueue } from '../../components/toast-queue.ts'
import { newIdempotencyKey } from '../api/idempotency-key.ts'
import { useTRPC } from '../api/trpc.ts'
import { withArticle } from './capture-cache.ts'
import type { Statement } from './next-statement.ts'
import type { Capture } from './use-capture.ts'
import { useRefused } from './use-refused.ts'

type Span = { start: number; end: number }
type Cut = { articleId: string; statementIds: readonly string[]; cuts: readonly Span[]; passage: number }

const tenSeconds = 10_000

/** Splits and joins statements. `settle` is told which statement is at hand after it: the later part, or the whole. */
export function useRecut(workspaceId: string, capture: Capture, settle: (statementId: string) => void) {
  const t = useTranslations('importing')
  const trpc = useTRPC()
  const onError = useRefused(capture)
  const recutting = useMutation(trpc.article.recut.mutationOptions({ onError }))
  // Only the last cut can be taken back: an offer to take back an earlier one goes when another is made.
  const offer = useRef<string | null>(null)
  const tell = (text: string, undo?: () => void) => {
    if (offer.current !== null) toastQueue.close(offer.current)
    const action = undo === undefined ? {} : { action: { label: t('undo'), run: undo } }
    offer.current = toastQueue.add({ text, ...action }, { timeout: tenSeconds })
  }

  const recut = async ({ articleId, statementIds, cuts, passage }: Cut): Promise<string[]> => {
    const known = capture.current().articles.find(({ id }) => id === articleId)
    const answer = await recutting.mutateAsync({
      workspaceId,
      key: newIdempotencyKey(),
      articleId,
      articleVersion: known?.version ?? 1,
      statementIds: [...statementIds],
      cuts: [...cuts],
    })
    const { version, created, retired } = answer
    capture.patch((page) =>
      withArticle(page, articleId, (article) => ({
        version,
        statements: article.statements + created.length - retired.length,
      })),
    )
    // A new cut may begin in the passage after the one that the old one began in.
    await capture.refreshPassages([passage, passage + 1])
    const last = created.at(-1)
    if (last !== undefined) settle(last.id)
    return created.map(({ id }) => id)
  }

  const recutWithUndo = async (
    old: readonly [Statement, ...Statement[]],
    cuts: readonly Span[],
    told: string,
  ) => {
    if (recutting.isPending) return
    const [{ articleId, passage }] = old
    const created = await recut({ articleId, statementIds: old.map(({ id }) => id), cuts, passage })
    const back = async () => {
      const before = old.map(({ start, end }) => ({ start, end }))
      await recut({ articleId, statementIds: created, cuts: before, passage })
      tell(t('cut.undone'))
    }
    tell(told, () => void back().catch(() => {}))
  }

  return {
    isPending: recutting.isPending,
    split: (statement: Statement, at: number) => {
      const middle = statement.start + at
      const cuts = [
        { start: statement.start, end: middle },
        { start: middle, end: statement.end },
      ]
      void recutWithUndo([statement], cuts, t('cut.splitToast')).catch(() => {})
    },
    join: (first: Statement, second: Statement) => {
      const cuts = [{ start: first.start, end: second.end }]
      void recutWithUndo([first, second], cuts, t('cut.joinToast')).catch(() => {})
    },
  }
}
