import type { ReactNode } from 'react'
import { contentId } from '../../components/content-id.ts'

type AccessFrameProps = { title: string; explanation?: ReactNode; children: ReactNode }

/** The pages on the way in: one narrow column, a title, and one thing to do. */
export function AccessFrame({ title, explanation, children }: AccessFrameProps) {
  return (
    <main id={contentId} tabIndex={-1} className="mx-auto max-w-lg px-4 pbs-12 pbe-16 outline-none wide:px-6">
      <h1 className="pbe-2 font-serif text-title font-semibold text-balance">{title}</h1>
      {explanation === undefined ? null : <p className="pbe-6 text-muted">{explanation}</p>}
      {children}
    </main>
  )
}
