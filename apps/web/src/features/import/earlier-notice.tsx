'use client'

import { useTranslations } from 'use-intl'
import { Link } from '../../components/link.tsx'
import { Time } from '../../components/time.tsx'
import type { FoundArticle } from './passages.ts'

type EarlierNoticeProps = {
  earlier: NonNullable<FoundArticle['earlier']>
  /** The page that compares the two; null for whoever may not carry work over. */
  compareHref: string | null
}

/** Says that an article's address was captured before, and leads to what changed since. */
export function EarlierNotice({ earlier, compareHref }: EarlierNoticeProps) {
  const t = useTranslations('importing.earlier')
  const untitled = useTranslations('importing.article')('untitled')
  const { headline, capturedAt, assessments } = earlier
  return (
    <div className="flex flex-col items-start gap-1 border-s-2 border-action py-0.5 ps-3">
      <p className="text-pretty">
        {t('before')} <Time at={capturedAt} show="date" />: <span dir="auto">“{headline ?? untitled}”</span>,{' '}
        {t('assessments', { count: assessments })}.
      </p>
      {compareHref === null ? null : <Link href={compareHref}>{t('compare')}</Link>}
    </div>
  )
}
