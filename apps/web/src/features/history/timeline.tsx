'use client'

import { useTranslations } from 'use-intl'
import { Time } from '../../components/time.tsx'
import type { AuditEntry } from './audit-entry.ts'
import { EventChange } from './event-change.tsx'
import { useActorName, useEventSentence } from './event-sentence.ts'
import { EventTexts } from './event-texts.tsx'

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
  const sentence = useEventSentence()
  const actorName = useActorName()
  const { before, after, texts } = entry.summary
  return (
    <div className="flex flex-col gap-1">
      <p>
        <span className="font-medium">{actorName(entry)}</span>{' '}
        <span className="text-muted">
          ({t(`roles.${entry.actorRole}`)}) {sentence(entry)}
        </span>{' '}
        <EventChange before={before} after={after} />
      </p>
      {Object.keys(texts).length === 0 ? null : (
        <div className="border-s-2 border-rule ps-3">
          <EventTexts texts={texts} />
        </div>
      )}
      <p className="flex justify-between gap-3 text-small text-muted">
        <Time at={entry.at} />
        <span>{entry.position === null ? t('waiting') : t('position', { position: entry.position })}</span>
      </p>
    </div>
  )
}
