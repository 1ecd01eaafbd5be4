'use client'

import type { AssayEvent } from '@assay/review'
import { useTranslations } from 'use-intl'
import { Link } from '../../components/link.tsx'

/** What an assessment rests on: the techniques that it marks and the sources that it cites. */
export function EventSources({ event }: { event: AssayEvent }) {
  const t = useTranslations('verify.proof')
  const names = useTranslations('techniques.names')
  const stances = useTranslations('review.sources.stances')
  if (event.type !== 'assessment-submitted') return null
  const { techniques, citations } = event.data
  const marked = [...new Set(techniques.map(({ technique }) => names(technique)))]
  return (
    <>
      {marked.length === 0 ? null : <p>{t('techniques', { list: marked.join(', ') })}</p>}
      {citations.length === 0 ? null : (
        <div>
          <p>{t('citations')}</p>
          <ul className="list-disc ps-5 wrap-anywhere">
            {citations.map(({ citationId, url, title, stance }) => (
              <li key={citationId}>
                <Link href={url}>{title ?? url}</Link> <span className="text-muted">({stances(stance)})</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
