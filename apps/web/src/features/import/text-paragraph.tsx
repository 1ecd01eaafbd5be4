'use client'

import { Fragment, memo } from 'react'
import { useTranslations } from 'use-intl'
import type { FoundArticle } from './passages.ts'
import type { Block } from './segments.ts'
import { SkippedWords } from './skipped-words.tsx'
import { StatementWords } from './statement-words.tsx'
import type { CurrentCut } from './use-cutting.ts'

type TextParagraphProps = {
  block: Extract<Block, { type: 'paragraph' }>
  article: FoundArticle
  /** Which of how many articles; null where there is only one. */
  place: { number: number; total: number } | null
  /** Whether its statements may be cut anew. */
  isOpen: boolean
  current: CurrentCut | null
}

/** One line of an article, with a heading where the article begins. */
export const TextParagraph = memo(function TextParagraph(props: TextParagraphProps) {
  const { block, article, place, isOpen, current } = props
  const t = useTranslations('importing.article')
  const isHeadline = block.segments.some(({ kind }) => kind === 'headline')
  const isDropped = article.status === 'dropped'
  return (
    <>
      {block.opens ? (
        <div
          id={`article-${article.id}`}
          className={`flex scroll-mt-16 justify-between font-sans text-small text-muted ${place === null ? '' : 'mbs-8 border-bs border-rule pbs-2 pbe-3'}`}
        >
          {place === null ? null : <span>{t('label', place)}</span>}
          {isDropped || place !== null ? <span>{isDropped ? t('dropped') : null}</span> : null}
        </div>
      ) : null}
      <p
        lang={article.language === 'und' ? undefined : article.language}
        dir="auto"
        className={`-mx-2 mbe-2 px-2 py-1 [content-visibility:auto] [contain-intrinsic-size:auto_4rem] ${isHeadline ? 'font-semibold' : ''} ${isDropped ? 'text-muted' : ''}`}
      >
        {block.segments.map((segment) => (
          <Fragment key={segment.start}>
            {segment.type === 'skipped' ? (
              <SkippedWords segment={segment} isInline />
            ) : (
              <StatementWords
                segment={segment}
                kind={isOpen ? 'open' : isDropped ? 'dropped' : 'fixed'}
                current={current?.statement.id === segment.id ? current : null}
              />
            )}{' '}
          </Fragment>
        ))}
      </p>
    </>
  )
})
