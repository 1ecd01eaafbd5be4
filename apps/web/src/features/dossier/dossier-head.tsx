'use client'

import { useFormatter, useTranslations } from 'use-intl'
import { Link } from '../../components/link.tsx'
import { PrintedDate } from '../../components/printed-date.tsx'
import { Time } from '../../components/time.tsx'
import type { Dossier } from './dossier.ts'

type DossierHeadProps = Pick<Dossier, 'article' | 'statements'> & {
  /** Where the review of the article stands. */
  address: string
}

/** Who published what and when it was captured, where to find it, and how many statements stand how. */
export function DossierHead({ article, statements, address }: DossierHeadProps) {
  const t = useTranslations('dossier')
  const states = useTranslations('articles.states')
  const format = useFormatter()
  const counts = new Map<(typeof statements)[number]['state'], number>()
  for (const { state } of statements) counts.set(state, (counts.get(state) ?? 0) + 1)
  const { publisher, byline, publishedAt, url, capturedAt } = article
  return (
    <header className="flex flex-col gap-1 pbe-6 text-muted">
      <p className="flex flex-wrap gap-x-4">
        {publisher === null ? null : <bdi>{publisher}</bdi>}
        {byline === null ? null : <bdi>{byline}</bdi>}
        {publishedAt === null ? null : <PrintedDate iso={publishedAt} />}
        <span>
          {t('captured')} <Time at={capturedAt} show="date" />
        </span>
      </p>
      {url === null ? null : (
        <p className="[overflow-wrap:anywhere]">
          <bdi>{url}</bdi>
        </p>
      )}
      <p>
        {t('statements', { count: statements.length })}
        {': '}
        {format.list([...counts].map(([state, count]) => t('inState', { state: states(state), count })))}
      </p>
      <p className="print:hidden">
        <Link href={address}>{t('review')}</Link>
      </p>
    </header>
  )
}
