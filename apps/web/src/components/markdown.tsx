'use client'

import { lazy, Suspense } from 'react'

// The reader of Markdown is a tenth of all scripts of a page, and many pages show none.
const MarkdownText = lazy(() => import('./markdown-text.tsx'))

/** A person's Markdown; as it was written until its reader is there. */
export function Markdown({ text }: { text: string }) {
  const written = (
    <p dir="auto" className="whitespace-pre-wrap [overflow-wrap:anywhere]">
      {text}
    </p>
  )
  return (
    <Suspense fallback={written}>
      <MarkdownText text={text} />
    </Suspense>
  )
}
