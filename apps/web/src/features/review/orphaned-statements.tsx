'use client'

import { useTranslations } from 'use-intl'
import { Link } from '../../components/link.tsx'
import { StatusMark } from '../../components/status-mark.tsx'
import type { ReviewPage } from './review-cache.ts'
import { markOfValue } from './statement-mark.ts'

type OrphanedStatementsProps = {
  orphaned: ReviewPage['orphaned']
  names: ReadonlyMap<string, string>
  auditHref: (statementId: string) => string
}

/** At the end of the article: statements that its source no longer has, with what was said of them. */
export function OrphanedStatements({ orphaned, names, auditHref }: OrphanedStatementsProps) {
  const t = useTranslations('review.orphaned')
  const erased = useTranslations('review')('erasedName')
  if (orphaned.length === 0) return null
  return (
    <section aria-labelledby="orphaned" className="mbs-6 border-bs border-rule pbs-5 wide:pe-14">
      <h2 id="orphaned" className="text-[1em] font-semibold">
        {t('title')}
      </h2>
      <p className="pbe-1 font-sans text-body text-muted">{t('explanation')}</p>
      <ul>
        {orphaned.map(({ statementId, text, assessments }) => (
          <li key={statementId} className="border-be border-rule py-3 last:border-be-0">
            <del className="text-muted decoration-edge decoration-1">{text}</del>
            <p className="flex flex-wrap items-center gap-x-4 gap-y-1 pbs-1.5 font-sans text-body text-muted">
              {assessments.map(({ reviewerId, value }) => (
                <span key={reviewerId} className="inline-flex items-center gap-1.5">
                  <StatusMark mark={markOfValue(value)} />
                  {names.get(reviewerId) || erased}
                </span>
              ))}
              <Link href={auditHref(statementId)}>{t('history')}</Link>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
