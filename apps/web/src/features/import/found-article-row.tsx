'use client'

import { Fragment } from 'react'
import { Button as PlainButton } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { useLanguageName } from '../../components/language-name.ts'
import { Link } from '../../components/link.tsx'
import { usePrintedDate } from '../../components/printed-date.tsx'
import { DateChoice } from './date-choice.tsx'
import { EarlierNotice } from './earlier-notice.tsx'
import { FoundArticleActions } from './found-article-actions.tsx'
import type { FoundArticle } from './passages.ts'
import type { Corrections } from './use-corrections.ts'

type FoundArticleRowProps = {
  article: FoundArticle
  place: { number: number; total: number; next: FoundArticle | null }
  corrections: Corrections
  links: { review: string; onShow: () => void }
  onAsk: (what: 'edit' | 'merge', next: FoundArticle | null) => void
}

/** One article that was found: what is known of it, and what may be done. */
export function FoundArticleRow({ article, place, corrections, links, onAsk }: FoundArticleRowProps) {
  const t = useTranslations('importing.article')
  const dateOf = usePrintedDate()
  const languageName = useLanguageName()
  const { status, publishedAt } = article
  const isDropped = status === 'dropped'
  const headline = article.headline ?? t('untitled')
  const facts = [
    article.publisher ?? t('noPublisher'),
    publishedAt === null ? t('noDate') : dateOf(publishedAt),
    article.language === 'und' ? null : languageName(article.language),
    t('statements', { count: article.statements }),
  ].filter((fact) => fact !== null)
  return (
    <li className="flex gap-3 py-4 first:pbs-0">
      {place.total === 1 ? null : (
        <span aria-hidden="true" className="w-5 shrink-0 text-end text-muted tabular-nums">
          {place.number}
        </span>
      )}
      <div className="flex min-w-0 flex-1 flex-col items-start gap-2">
        {place.total === 1 && article.headline !== null ? null : (
          <PlainButton
            onPress={links.onShow}
            className={`cursor-pointer rounded-tick text-start font-medium text-pretty underline-offset-4 hover:underline ${isDropped ? 'text-muted line-through' : ''} ${article.headline === null ? 'text-muted' : ''}`}
          >
            <span lang={article.language === 'und' ? undefined : article.language} dir="auto">
              {headline}
            </span>
          </PlainButton>
        )}
        <p className="text-small text-muted">
          {facts.map((fact, index) => (
            <Fragment key={fact}>
              {index === 0 ? null : ' · '}
              <bdi className="inline-block">{fact}</bdi>
            </Fragment>
          ))}
        </p>
        {article.earlier === null ? null : (
          <EarlierNotice
            earlier={article.earlier}
            compareHref={
              article.abilities.includes('carry-over')
                ? `${links.review}/recapture/${article.earlier.articleId}`
                : null
            }
          />
        )}
        {article.publishedAtAlternative !== null &&
        publishedAt !== null &&
        article.abilities.includes('edit') ? (
          <DateChoice
            readings={[publishedAt, article.publishedAtAlternative]}
            isDisabled={corrections.isPending}
            onChoose={(date) => void corrections.edit(article.id, { publishedAt: date })}
          />
        ) : null}
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
          {status === 'in-review' ? <Link href={links.review}>{t('goToReview')}</Link> : null}
          <FoundArticleActions {...{ article, place, corrections, onAsk, headline }} />
        </div>
      </div>
    </li>
  )
}
