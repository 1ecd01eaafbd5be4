'use client'

import { useMemo } from 'react'
import { ArticleBlock } from '../review/article-block.tsx'
import { blocksOf } from '../review/paragraphs.ts'
import type { ArticleThen } from './past-answers.ts'

/** The running text of back then, with the same marks and marginalia as under review. */
export function ArticleThenText({ statements, reviewers }: Pick<ArticleThen, 'statements' | 'reviewers'>) {
  const blocks = useMemo(() => blocksOf(statements), [statements])
  const names = useMemo(
    () => new Map(reviewers.map(({ personId, name }) => [personId, name ?? ''])),
    [reviewers],
  )
  return (
    <div className="relative max-w-[38em] pbs-5 font-serif text-reading wide:text-pretty">
      {blocks.map((block) => (
        <ArticleBlock key={block.key} block={block} names={names} focus={null} range={null} />
      ))}
    </div>
  )
}
