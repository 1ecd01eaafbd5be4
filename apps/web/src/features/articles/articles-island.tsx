'use client'

import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { LoadedList } from '../browse/loaded-list.tsx'
import { useAddressFilter } from '../browse/use-address-filter.ts'
import {
  type ArticleFilter,
  everyArticle,
  isFiltered,
  readArticleFilter,
  writeArticleFilter,
} from './article-filter.ts'
import { ArticleFilters } from './article-filters.tsx'
import { ArticleList } from './article-list.tsx'
import { ImportLink } from './import-link.tsx'
import { type Articles, useArticles } from './use-articles.ts'
import { useLiveArticles } from './use-live-articles.ts'

type ArticlesIslandProps = {
  workspaceId: string
  workspaceSlug: string
  mayImport: boolean
  mayAssess: boolean
}

const shape = { read: readArticleFilter, write: writeArticleFilter }

/** The list of articles: its filters, and its rows as they stand at this moment. */
export function ArticlesIsland({ workspaceId, workspaceSlug, mayImport, mayAssess }: ArticlesIslandProps) {
  const failed = useTranslations('articles.failed')
  const { filter, change } = useAddressFilter<ArticleFilter>(shape)
  const articles = useArticles(workspaceId, filter)
  const { data } = articles.query
  const isEmpty = data !== undefined && articles.ids.length === 0 && !isFiltered(filter)
  return (
    <>
      {isEmpty ? null : <ArticleFilters {...{ workspaceId, filter, mayAssess }} onChange={change} />}
      {articles.position === undefined ? null : (
        <LiveArticles {...{ workspaceId, filter, articles }} from={articles.position} />
      )}
      {isEmpty ? (
        <NothingYet workspaceSlug={workspaceSlug} mayImport={mayImport} />
      ) : (
        <LoadedList query={articles.query} failed={failed}>
          <Rows
            {...{ articles, workspaceId, workspaceSlug }}
            onClear={() => change({ ...everyArticle, sort: filter.sort })}
          />
        </LoadedList>
      )}
    </>
  )
}

type LiveArticlesProps = { workspaceId: string; filter: ArticleFilter; articles: Articles; from: number }

/** Keeps the rows up to date while it is there, and shows nothing. */
function LiveArticles(props: LiveArticlesProps) {
  useLiveArticles(props)
  return null
}

type RowsProps = {
  articles: Articles
  workspaceId: string
  workspaceSlug: string
  onClear: () => void
}

function Rows({ onClear, ...list }: RowsProps) {
  const t = useTranslations('articles')
  const { hasNextPage } = list.articles.query
  const count = list.articles.ids.length
  return (
    <>
      <p role="status" className="sr-only">
        {hasNextPage ? t('resultSoFar', { count }) : t('result', { count })}
      </p>
      {count === 0 ? (
        <EmptyState
          title={t('noMatch.title')}
          action={<Button onPress={onClear}>{t('noMatch.action')}</Button>}
        >
          {t('noMatch.explanation')}
        </EmptyState>
      ) : (
        <ArticleList {...list} />
      )}
    </>
  )
}

function NothingYet({ workspaceSlug, mayImport }: { workspaceSlug: string; mayImport: boolean }) {
  const t = useTranslations('articles')
  return (
    <EmptyState
      title={t('empty.title')}
      action={mayImport ? <ImportLink workspaceSlug={workspaceSlug} /> : undefined}
    >
      {t('empty.explanation')} {mayImport ? null : t('empty.wait')}
    </EmptyState>
  )
}
