'use client'

import NextLink from 'next/link'
import { type ReactNode, useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { AvatarStack } from '../../components/avatar-stack.tsx'
import { VerdictStrip } from '../../components/verdict-strip.tsx'
import { isUnsettled, isWaiting, markOfStanding, oneWordIn } from '../review/statement-mark.ts'
import { ArticleOrigin } from './article-origin.tsx'
import type { ListedArticle } from './article-rows.ts'

/** The columns of the list, shared by its head and its rows. */
export const rowGrid =
  'grid items-center gap-x-6 gap-y-1 wide:grid-cols-[minmax(0,1fr)_300px_96px_84px] max-wide:grid-cols-[minmax(0,1fr)_auto] max-wide:gap-x-3 max-wide:gap-y-2'

type ArticleRowProps = {
  article: ListedArticle
  workspaceSlug: string
  names: ReadonlyMap<string, string | null>
  /** By which it is selected; null where it is not. */
  select: ReactNode
  /** Who has it. */
  work: ReactNode
}

/** One line of the list. The headline is the link, and its area is the whole row. */
export function ArticleRow({ article, workspaceSlug, names, select, work }: ArticleRowProps) {
  const t = useTranslations('articles')
  const marks = useMemo(() => article.strip.map(markOfStanding), [article.strip])
  const oneWord = useMemo(() => oneWordIn(article.strip), [article.strip])
  const reviewers = article.reviewerIds.map((id) => ({ id, name: names.get(id) ?? t('erasedName') }))
  const base = `/w/${workspaceSlug}`
  return (
    <div className={`relative py-3.5 hover:bg-wash ${rowGrid}`}>
      <div className="flex min-w-0 items-start gap-2">
        {select}
        <div className="min-w-0 flex-1">
          <NextLink
            href={`${base}/${placeOf(article)}`}
            prefetch={false}
            data-row-link
            lang={article.language}
            dir="auto"
            className={`line-clamp-3 rounded-tick font-serif text-reading leading-6 after:absolute after:inset-0 wide:line-clamp-1 ${article.headline === null ? '' : 'font-semibold'}`}
          >
            {article.headline ?? article.opening ?? t('untitled')}
          </NextLink>
          <ArticleOrigin article={article} />
          {work}
        </div>
      </div>
      <div className="flex max-wide:order-3 max-wide:col-span-full">
        <VerdictStrip states={marks} oneWord={oneWord} />
      </div>
      <div className="text-end tabular-nums">
        <Progress article={article} />
      </div>
      <div className="flex justify-end max-wide:hidden">
        <AvatarStack people={reviewers} />
      </div>
    </div>
  )
}

/** Where a row leads: a draft to its capture, an article to the statement by which the filter found it. */
function placeOf({ status, captureId, id, foundId }: ListedArticle): string {
  if (status === 'draft') return `captures/${captureId}`
  return foundId === null ? `articles/${id}` : `articles/${id}?statement=${foundId}`
}

function Progress({ article: { strip, status } }: { article: ListedArticle }) {
  const t = useTranslations('articles')
  if (status === 'draft') {
    return (
      <span className="text-muted" title={t('draftExplained')}>
        {t('draft')}
      </span>
    )
  }
  const total = strip.length
  const done = strip.filter((cell) => !isWaiting(cell)).length
  const contested = strip.filter(({ state }) => state === 'contested').length
  const changed = strip.filter(({ state }) => state === 'needs-review').length
  return (
    <>
      <span aria-hidden="true" className="block whitespace-nowrap">
        {t('assessed', { done, total })}
      </span>
      <span className="sr-only">{t('assessedInWords', { done, total })}</span>
      {contested === 0 ? null : (
        <span className="block text-small font-medium whitespace-nowrap text-contested">
          {t('contested', { count: contested })}
        </span>
      )}
      {strip.length > 0 && !strip.some(isUnsettled) ? (
        <span className="block text-small text-muted">{t('finished')}</span>
      ) : null}
      {changed === 0 ? null : (
        <span className="block text-small font-medium whitespace-nowrap text-action">
          {t('changed', { count: changed })}
        </span>
      )}
    </>
  )
}
