'use client'

import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { type Mark, markTextClass } from './mark.ts'

const shapes: Record<Mark, ReactNode> = {
  open: <circle cx="8" cy="8" r="3.5" className="text-muted" stroke="var(--muted)" />,
  verified: <path d="M2.5 8.5l3.5 3.5 7.5-8" />,
  disputed: <path d="M3 6h10M3 10h10M10.5 2.5l-5 11" />,
  framed: <path d="M2 6.5v3h2.5L11 13V3L4.5 6.5zM5 10v3.5h2.2M14 6.5v3" />,
  'set-aside': <path d="M12 2.5l-8 11" />,
  contested: <path d="M4 3h8v3H4zM4 10h8v3H4z" fill="currentColor" />,
  'needs-review': <path d="M13 8.2a5 5 0 11-1.6-3.9M13.2 2v3.4H9.8" />,
}

type StatusMarkProps = {
  mark: Mark
  /** Where the state is written beside it, the sign says nothing to a screen reader. */
  isDecorative?: boolean
}

/** A statement's state as a sign: each has its own shape, so that none depends on its colour. */
export function StatusMark({ mark, isDecorative = false }: StatusMarkProps) {
  const t = useTranslations('states')
  const said = isDecorative
    ? ({ 'aria-hidden': true } as const)
    : ({ role: 'img', 'aria-label': t(mark), title: t(mark) } as const)
  return (
    <span {...said} className={`inline-block size-3.5 shrink-0 ${markTextClass[mark]}`}>
      <svg
        aria-hidden="true"
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
        className="block size-full"
      >
        {shapes[mark]}
      </svg>
    </span>
  )
}
