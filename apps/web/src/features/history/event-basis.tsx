import { useTranslations } from 'use-intl'
import { Link } from '../../components/link.tsx'
import type { AuditEntry } from './audit-entry.ts'

/** What a verdict rested on: each source with what it says to the statement, and the techniques. */
export function EventBasis({ restsOn }: { restsOn: AuditEntry['summary']['restsOn'] }) {
  const t = useTranslations('events.basis')
  const stances = useTranslations('review.sources.stances')
  const names = useTranslations('techniques.names')
  if (restsOn === null || restsOn.sources.length + restsOn.techniques.length === 0) return null
  const { sources, techniques } = restsOn
  return (
    <ul aria-label={t('title')} className="pbs-0.5 text-small text-muted">
      {sources.map(({ url, title, stance }) => (
        <li key={`${url} ${stance}`} className="wrap-anywhere">
          {stances(stance)}{' '}
          <bdi>
            <Link quiet href={url}>
              {title ?? (URL.canParse(url) ? new URL(url).hostname : url)}
            </Link>
          </bdi>
        </li>
      ))}
      {techniques.length === 0 ? null : (
        <li>{t('techniques', { names: techniques.map((technique) => names(technique)).join(', ') })}</li>
      )}
    </ul>
  )
}
