import type { ReactNode } from 'react'
import { contentId } from './content-id.ts'

type ArticleFrameProps = {
  /** Words, or the statement that it is. */
  headline: ReactNode
  /** The article's own language, for hyphens, voices and fonts. */
  language: string | undefined
  /** Publisher, byline, date; progress and export at the end. */
  meta: ReactNode
  /** The verdict strip. */
  strip: ReactNode
  children: ReactNode
  /** A Sheet: a column beside the article, from below on a phone. */
  panel: ReactNode
}

/** The page of one article: headline and strip across, the reading column of 38 em, and the panel that stays. */
export function ArticleFrame({ headline, language, meta, strip, children, panel }: ArticleFrameProps) {
  return (
    <main id={contentId} tabIndex={-1} className="frame-article outline-none">
      <div className="mx-auto max-w-295 px-4 pbs-5 wide:px-6 wide:pbs-7">
        <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1.5 text-muted">{meta}</div>
        <h1
          lang={language}
          dir="auto"
          className="max-w-[34ch] pbs-2 pbe-4 font-serif text-title font-semibold tracking-[-0.012em] text-balance"
        >
          {headline}
        </h1>
        {strip}
      </div>
      <div className="mx-auto mbs-3 grid max-w-295 gap-14 border-bs border-rule grid-cols-[minmax(0,1fr)] px-4 pbe-20 max-wide:pbe-[55dvh] wide:grid-cols-[minmax(0,1fr)_380px] wide:px-6">
        <article
          lang={language}
          dir="auto"
          className="relative max-w-[38em] pbs-5 font-serif text-reading wide:pbs-8 wide:text-pretty"
        >
          {children}
        </article>
        <div className="wide:pbs-7">{panel}</div>
      </div>
    </main>
  )
}
