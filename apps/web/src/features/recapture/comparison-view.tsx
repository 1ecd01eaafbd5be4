'use client'

import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Link } from '../../components/link.tsx'
import { Time } from '../../components/time.tsx'
import { ChangeCounts } from './change-counts.tsx'
import { ChangeList } from './change-list.tsx'
import { ChangedDetails } from './changed-details.tsx'
import type { Comparison } from './comparison.ts'

type ComparisonViewProps = {
  comparison: Comparison
  articleHref: string
  captureHref: string
  /** The button that carries the work over. */
  actions: ReactNode
}

/** The comparison as it is read: which article, how much changed, what, and what can be done about it. */
export function ComparisonView({ comparison, articleHref, captureHref, actions }: ComparisonViewProps) {
  const t = useTranslations('recapture')
  const { earlier, later, counts, details, rows } = comparison
  const { cosmetic, material, orphaned, added } = counts
  return (
    <>
      <div className="grid gap-x-14 gap-y-6 border-bs border-rule pbs-5 wide:grid-cols-[minmax(0,1fr)_300px]">
        <div className="min-w-0">
          <h2
            lang={earlier.language}
            dir="auto"
            className="max-w-[38em] font-serif text-reading font-semibold text-pretty"
          >
            {earlier.headline ?? t('untitled')}
          </h2>
          <p className="pbs-1 pbe-5 text-muted">
            {t.rich('lead', {
              earlier: () => (
                <Link href={articleHref}>
                  <Time at={earlier.capturedAt} show="exact" />
                </Link>
              ),
              later: () => (
                <Link href={captureHref}>
                  <Time at={later.capturedAt} show="exact" />
                </Link>
              ),
            })}
          </p>
          <ChangeCounts counts={counts} />
          <ChangedDetails {...details} />
        </div>
        <div className="flex flex-col items-start gap-3">
          {actions}
          <Link href={captureHref}>{t('act.separate')}</Link>
          <p className="text-small text-muted">{t('act.explanation')}</p>
        </div>
      </div>
      {cosmetic + material + orphaned + added === 0 ? (
        <div className="pbs-8">
          <h2 className="font-serif text-reading leading-6 font-semibold">{t('nothing.title')}</h2>
          <p className="max-w-prose text-muted">{t('nothing.explanation')}</p>
        </div>
      ) : null}
      <ChangeList rows={rows} language={earlier.language} />
    </>
  )
}
