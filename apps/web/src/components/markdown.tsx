'use client'

import { lazy, Suspense } from 'react'

// The reader of Markdown is a tenth of all scripts of a page, and many pages show none.
const MarkdownText = lazy(() => import('./markdown-text.tsx'))

type MarkdownProps = {
  text: string
  /** How addresses begin that lead to a page of ours, and that whoever set the text has put in. */
  ownPage?: string
}

/** A person's Markdown; as it was written until its reader is there. */
export function Markdown({ text, ...rest }: MarkdownProps) {
  const written = (
    <p dir="auto" className="whitespace-pre-wrap [overflow-wrap:anywhere]">
      {text}
    </p>
  )
  return (
    <Suspense fallback={written}>
      <MarkdownText text={text} {...rest} />
    </Suspense>
  )
}
