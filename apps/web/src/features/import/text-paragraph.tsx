'use client'

import { Fragment, memo } from 'react'
import { useTranslations } from 'use-intl'
import type { Block } from './segments.ts'
import { SkippedWords } from './skipped-words.tsx'
import { StatementWords } from './statement-words.tsx'
import type { CurrentCut } from './use-cutting.ts'

/** What a paragraph shows of its article: the same object as long as nothing of it changed. */
export type ArticleMark = {
  language: string
  isDropped: boolean
  /** Whether its statements may be cut anew. */
  isOpen: boolean
  /** Which of how many articles it is. */
  number: number
  total: number
}

type TextParagraphProps = {
  block: Extract<Block, { type: 'paragraph' }>
  article: ArticleMark
  current: CurrentCut | null
}

/** One line of an article, with a heading where the article begins. */
export const TextParagraph = memo(function TextParagraph(props: TextParagraphProps) {
  const { block, article, current } = props
  const { language, isDropped, isOpen, number, total } = article
  const t = useTranslations('importing.article')
  const isHeadline = block.segments.some(({ kind }) => kind === 'headline')
  const isOneOfMany = total > 1
  return (
    <>
      {block.opens ? (
        <div
          id={`article-${block.articleId}`}
          className={`flex scroll-mt-16 justify-between font-sans text-small text-muted ${isOneOfMany ? 'mbs-8 border-bs border-rule pbs-2 pbe-3' : ''}`}
        >
          {isOneOfMany ? <span>{t('label', { number, total })}</span> : null}
          {isDropped ? <span>{t('dropped')}</span> : null}
        </div>
      ) : null}
      <p
        lang={language === 'und' ? undefined : language}
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
                kind={isDropped ? 'dropped' : isOpen ? 'open' : 'fixed'}
                current={current?.statement.id === segment.id ? current : null}
              />
            )}{' '}
          </Fragment>
        ))}
      </p>
    </>
  )
})
