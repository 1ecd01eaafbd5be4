'use client'

import { useTranslations } from 'use-intl'
import { Markdown } from '../../components/markdown.tsx'
import { Time } from '../../components/time.tsx'
import type { AuditEntry } from './audit-entry.ts'
import { EventChange } from './event-change.tsx'

/** Events as a story: who did what, when, what was before, and why. */
export function Timeline({ entries }: { entries: readonly AuditEntry[] }) {
  return (
    <ol>
      {entries.map((entry) => (
        <li key={entry.id} className="border-be border-rule py-2.5 last:border-be-0">
          <TimelineEntry entry={entry} />
        </li>
      ))}
    </ol>
  )
}

function TimelineEntry({ entry }: { entry: AuditEntry }) {
  const t = useTranslations('events')
  const actor = entry.actorId === null ? t('system') : (entry.actorName ?? t('erasedName'))
  return (
    <div className="flex flex-col gap-1">
      <p>
        <span className="font-medium">{actor}</span>{' '}
        <span className="text-muted">
          ({t(`roles.${entry.actorRole}`)}) {t(`types.${entry.type}`)}
        </span>{' '}
        <EventChange before={entry.summary.before} after={entry.summary.after} />
      </p>
      {Object.entries(entry.summary.texts).map(([field, text]) => (
        <div key={field} className="border-s-2 border-rule ps-3">
          {text === null ? <p className="text-muted italic">{t('erasedText')}</p> : <Markdown text={text} />}
        </div>
      ))}
      <p className="flex justify-between gap-3 text-small text-muted">
        <Time at={entry.at} />
        <span>{entry.position === null ? t('waiting') : t('position', { position: entry.position })}</span>
      </p>
    </div>
  )
}
