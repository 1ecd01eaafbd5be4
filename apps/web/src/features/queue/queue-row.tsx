'use client'

import NextLink from 'next/link'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'

type QueueRowProps = {
  href: string
  /** The words that the line leads to. */
  text: string | null
  /** Of these words; null where nobody knows it. */
  language?: string
  /** Before the words: how the statement stands. */
  mark?: ReactNode
  /** The quiet line below. */
  children?: ReactNode
  actions?: ReactNode
}

/** One line of the queue; its words are the link to the very statement, and their area is the line. */
export function QueueRow({ href, text, language, mark, children, actions }: QueueRowProps) {
  const t = useTranslations('work')
  return (
    <li className="relative flex flex-wrap items-start gap-x-4 gap-y-2 border-be border-rule py-3 hover:bg-wash">
      {mark === undefined ? null : <span className="pbs-1">{mark}</span>}
      <div className="min-w-56 flex-1">
        <NextLink
          href={href}
          prefetch={false}
          data-row-link
          lang={language}
          dir="auto"
          className="line-clamp-2 rounded-tick font-serif text-reading leading-6 after:absolute after:inset-0"
        >
          {text ?? t('untitled')}
        </NextLink>
        <p className="flex flex-wrap gap-x-3 text-muted">{children}</p>
      </div>
      {actions === undefined ? null : <div className="relative z-10 flex gap-2">{actions}</div>}
    </li>
  )
}
