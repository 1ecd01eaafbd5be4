'use client'

import type { Stance } from '@assay/review'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'

type Citation = {
  url: string
  title: string | null
  publisher: string | null
  stance: Stance
  quotedPassage: string | null
  passageErased?: boolean
}

const stanceTones: Record<Stance, string> = {
  supports: 'text-verified',
  contradicts: 'text-disputed',
  context: 'text-muted',
}

/** A source as it is cited: its stance, its title as a link, and who published what. */
export function CitationLine({ citation, actions }: { citation: Citation; actions?: ReactNode }) {
  const t = useTranslations('review.sources.stances')
  const erased = useTranslations('events')('erasedPassage')
  const { url, title, publisher, stance, quotedPassage, passageErased = false } = citation
  const host = URL.canParse(url) ? new URL(url).hostname : url
  const quiet = [
    publisher ?? (title === null ? null : host),
    quotedPassage === null ? null : `“${quotedPassage}”`,
  ]
  const said = quiet.filter((part) => part !== null).join(' · ')
  return (
    <li className="flex items-start gap-2.5 border-bs border-rule py-1.75 first:border-bs-0">
      <span className={`shrink-0 text-small leading-5 ${stanceTones[stance]}`}>{t(stance)}</span>
      <span className="min-w-0 flex-1 [overflow-wrap:anywhere]">
        <a
          dir="auto"
          href={url}
          target="_blank"
          rel="noopener noreferrer nofollow"
          className="font-medium text-ink underline decoration-rule underline-offset-2 hover:decoration-current"
        >
          {title ?? host}
        </a>
        <bdi className="hidden text-small text-muted print:block">{url}</bdi>
        {said === '' ? null : <bdi className="block text-small text-muted">{said}</bdi>}
        {passageErased ? <span className="block text-small text-muted italic">{erased}</span> : null}
      </span>
      {actions}
    </li>
  )
}
