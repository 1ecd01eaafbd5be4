'use client'

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { Link } from '../../components/link.tsx'
import { PrintedDate } from '../../components/printed-date.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { Time } from '../../components/time.tsx'
import { VerdictStrip } from '../../components/verdict-strip.tsx'
import { useTRPC } from '../api/trpc.ts'
import { Headline } from '../review/headline.tsx'
import { PickArea } from '../review/pick-area.tsx'
import { isWaiting, markOfStanding, oneWordIn } from '../review/statement-mark.ts'
import { ArticleThenText } from './article-then-text.tsx'
import { MomentBar } from './moment-bar.tsx'
import type { ArticleThen } from './past-answers.ts'
import { PastFailed } from './past-failed.tsx'
import { PastLinks } from './past-links.tsx'
import type { PastView } from './past-view.ts'
import { SubjectPicker } from './subject-picker.tsx'

/** An article as it stood: its text with the marks that its statements had, to be read only. */
export function ArticleThenView({ workspace, address, onGo, articleId }: PastView & { articleId: string }) {
  const trpc = useTRPC()
  const { data, error, refetch, isPlaceholderData } = useQuery({
    ...trpc.past.article.queryOptions({ workspaceId: workspace.id, articleId, moment: address.at }),
    placeholderData: keepPreviousData,
    retry: false,
  })
  return (
    <>
      <SubjectPicker
        workspaceId={workspace.id}
        subject={address}
        names={{ article: data?.article?.headline ?? undefined }}
        onChange={onGo}
      />
      {error === null ? null : <PastFailed error={error} onRetry={() => void refetch()} />}
      {data === undefined ? (
        error === null && <Skeleton lines={12} />
      ) : (
        <div aria-busy={isPlaceholderData} className={isPlaceholderData ? 'opacity-55' : ''}>
          <MomentBar moment={data.moment} asked={address.at} onGo={(at) => onGo({ at })}>
            <PastLinks workspaceSlug={workspace.slug} address={address} position={data.moment.position} />
          </MomentBar>
          <Article data={data} onGo={onGo} workspaceSlug={workspace.slug} />
        </div>
      )}
    </>
  )
}

type ArticleProps = { data: ArticleThen; onGo: PastView['onGo']; workspaceSlug: string }

function Article({ data, onGo, workspaceSlug }: ArticleProps) {
  const t = useTranslations('past.article')
  const begins = useTranslations('past.moment')('begins')
  const marks = useMemo(() => data.statements.map(markOfStanding), [data.statements])
  const oneWord = useMemo(() => oneWordIn(data.statements), [data.statements])
  const { article, statements, reviewers, moment } = data
  if (article === null) {
    const { next } = moment
    const go =
      next === null ? undefined : <Button onPress={() => onGo({ at: { position: next } })}>{begins}</Button>
    return (
      <EmptyState title={t('notYet')} action={go}>
        {t('notYetExplained')}
      </EmptyState>
    )
  }
  const done = statements.filter((row) => !isWaiting(row)).length
  const first = statements[0]
  const headline = first?.kind === 'headline' ? first : null
  return (
    <article lang={article.language} dir="auto">
      <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-muted">
        {article.publisher === null ? null : <span>{article.publisher}</span>}
        {article.byline === null ? null : <span>{article.byline}</span>}
        {article.publishedAt === null ? null : <PrintedDate iso={article.publishedAt} />}
        {article.capturedAt === null ? null : (
          <Link href={`/w/${workspaceSlug}/captures/${article.captureId}`}>
            {t('captured')} <Time at={article.capturedAt} show="date" />
          </Link>
        )}
        <span>{t(`statuses.${article.status}`)}</span>
        <span className="text-ink tabular-nums">{t('assessed', { done, total: statements.length })}</span>
      </p>
      <PickArea onPick={(statementId) => onGo({ articleId: article.id, statementId })}>
        <h2 className="max-w-[34ch] pbs-2 pbe-3 font-serif text-title font-semibold text-balance">
          {headline === null ? (article.headline ?? t('untitled')) : <Headline row={headline} focus={null} />}
        </h2>
        <VerdictStrip states={marks} oneWord={oneWord} size="head" />
        <p className="pbs-3 text-muted print:hidden">{statements.length === 0 ? t('empty') : t('hint')}</p>
        <ArticleThenText
          statements={headline === null ? statements : statements.slice(1)}
          reviewers={reviewers}
        />
      </PickArea>
    </article>
  )
}
