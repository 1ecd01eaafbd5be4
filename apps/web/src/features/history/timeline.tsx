'use client'

import { useTranslations } from 'use-intl'
import { Time } from '../../components/time.tsx'
import type { AuditEntry } from './audit-entry.ts'
import { EntryActions } from './entry-actions.tsx'
import { EventBasis } from './event-basis.tsx'
import { EventChange } from './event-change.tsx'
import { useActorName, useEventSentence } from './event-sentence.ts'
import { EventTexts } from './event-texts.tsx'

/** Events as a story: who did what, when, what was before, and why. */
export function Timeline({ entries, workspaceId }: { entries: readonly AuditEntry[]; workspaceId: string }) {
  return (
    <ol>
      {entries.map((entry) => (
        <li key={entry.id} className="border-be border-rule py-2.5 last:border-be-0">
          <TimelineEntry entry={entry} workspaceId={workspaceId} />
        </li>
      ))}
    </ol>
  )
}

function TimelineEntry({ entry, workspaceId }: { entry: AuditEntry; workspaceId: string }) {
  const t = useTranslations('events')
  const sentence = useEventSentence()
  const actorName = useActorName()
  const { before, after, restsOn, texts } = entry.summary
  return (
    <div className="flex flex-col gap-1">
      <p>
        <bdi className="font-medium">{actorName(entry)}</bdi>{' '}
        <span className="text-muted">
          ({t(`roles.${entry.actorRole}`)}) {sentence(entry)}
        </span>{' '}
        <EventChange before={before} after={after} />
      </p>
      <EventBasis restsOn={restsOn} />
      {Object.keys(texts).length === 0 ? null : (
        <div className="border-s-2 border-rule ps-3">
          <EventTexts texts={texts} />
        </div>
      )}
      <div className="flex items-center gap-3 text-small text-muted">
        <Time at={entry.at} />
        <span className="ms-auto">
          {entry.position === null ? t('waiting') : t('position', { position: entry.position })}
        </span>
        <EntryActions entry={entry} workspaceId={workspaceId} />
      </div>
    </div>
  )
}
