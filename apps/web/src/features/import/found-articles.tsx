'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { DetailsDialog } from './details-dialog.tsx'
import { FoundArticleRow } from './found-article-row.tsx'
import { MergeDialog } from './merge-dialog.tsx'
import type { CapturePage, FoundArticle } from './passages.ts'
import type { Corrections } from './use-corrections.ts'

type FoundArticlesProps = {
  page: CapturePage
  corrections: Corrections
  articleHref: (articleId: string) => string
  onShow: (articleId: string) => void
}

/** The articles of a capture in reading order, each with what an editor may do to it. */
export function FoundArticles({ page, corrections, articleHref, onShow }: FoundArticlesProps) {
  const t = useTranslations('importing')
  const [edited, setEdited] = useState<FoundArticle | null>(null)
  const [merged, setMerged] = useState<{ first: FoundArticle; second: FoundArticle } | null>(null)
  const { articles } = page
  const drafts = articles.filter(({ abilities }) => abilities.includes('open'))
  if (articles.length === 0 && page.capture.recaptured.length > 0) return null
  if (articles.length === 0) return <p className="max-w-prose text-muted">{t('capture.noArticles')}</p>
  return (
    <section aria-label={t('capture.found', { count: articles.length })} className="flex flex-col gap-4">
      {drafts.length > 0 ? (
        <div>
          <Button tone="primary" isDisabled={corrections.isPending} onPress={() => corrections.open(drafts)}>
            {t('capture.openAll', { count: drafts.length })}
          </Button>
        </div>
      ) : null}
      <ol className="flex flex-col divide-y divide-rule">
        {articles.map((article, index) => (
          <FoundArticleRow
            key={article.id}
            article={article}
            place={{ number: index + 1, total: articles.length, next: articles[index + 1] ?? null }}
            corrections={corrections}
            links={{ review: articleHref(article.id), onShow: () => onShow(article.id) }}
            onAsk={(what, next) => {
              if (what === 'edit') setEdited(article)
              else if (next !== null) setMerged({ first: article, second: next })
            }}
          />
        ))}
      </ol>
      {edited === null ? null : (
        <DetailsDialog article={edited} corrections={corrections} onClose={() => setEdited(null)} />
      )}
      {merged === null ? null : (
        <MergeDialog {...merged} corrections={corrections} onClose={() => setMerged(null)} />
      )}
    </section>
  )
}
