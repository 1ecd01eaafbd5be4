'use client'

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { FailureNote } from '../../components/failure-note.tsx'
import { useTRPC } from '../api/trpc.ts'
import { useExplain } from '../api/use-explain.ts'
import { useNumbers } from './use-numbers.ts'

type SharePreviewProps = {
  workspaceId: string
  articleIds: readonly string[]
  range: { from: number; to: number } | null
  assigneeIds: readonly string[]
  perStatement: number
  names: ReadonlyMap<string, string | null>
}

/** Who gets which statements, and how many, before anything is given out. */
export function SharePreview({ workspaceId, articleIds, range, names, ...people }: SharePreviewProps) {
  const t = useTranslations('work')
  const numbersOf = useNumbers()
  const explain = useExplain()
  const targets = articleIds.map((articleId) => ({ articleId, range }))
  const assigneeIds = [...people.assigneeIds]
  const asked = { workspaceId, targets, assigneeIds, perStatement: people.perStatement }
  const { data, error, isPlaceholderData } = useQuery({
    ...useTRPC().work.shares.queryOptions(asked),
    placeholderData: keepPreviousData,
  })
  return (
    <section
      aria-label={t('dialog.preview')}
      aria-busy={isPlaceholderData}
      className={`flex flex-col gap-2 ${isPlaceholderData ? 'opacity-55' : ''}`}
    >
      <h3 className="text-small font-medium text-muted">{t('dialog.preview')}</h3>
      <ul className="flex flex-col gap-1">
        {data?.map(({ assigneeId, count, articles }) => (
          <li key={assigneeId} className="flex flex-wrap items-baseline gap-x-2">
            <strong dir="auto" className="font-medium">
              {names.get(assigneeId) ?? t('erasedName')}
            </strong>
            <span className="tabular-nums">{t('dialog.share1', { count })}</span>
            <span className="text-muted">
              {articles.map(({ articleId, headline, numbers }, index) => (
                <span key={articleId} dir="auto">
                  {index === 0 ? '' : '; '}
                  {articleIds.length === 1 ? null : `${headline ?? t('untitled')}: `}
                  {numbersOf(numbers)}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <p className="text-small text-muted">{t('dialog.previewRule')}</p>
      <FailureNote text={error === null ? null : explain(error)} />
    </section>
  )
}
