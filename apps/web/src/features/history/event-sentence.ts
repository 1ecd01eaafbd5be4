'use client'

import { type EventSummary, type EventType, eventCountsOf, roleSchema } from '@assay/review'
import { useCallback } from 'react'
import { useTranslations } from 'use-intl'
import type { AuditEntry } from './audit-entry.ts'

type Told = {
  type: EventType
  /** The member that it happened to. */
  subject: AuditEntry['subject']
  summary: Pick<EventSummary, 'facts'>
}
type Translate = ReturnType<typeof useTranslations<'events'>>

/** Says what an event did, to follow the name of who did it. */
export function eventSentence(t: Translate, { type, subject, summary }: Told): string {
  const { facts } = summary
  const role = roleSchema.safeParse(facts.role).data
  const name = [facts.name, facts.filename, facts.sourceUrl].find((value) => typeof value === 'string')
  return t(`types.${type}`, {
    ...eventCountsOf(summary),
    person: subject === null ? t('somebody') : (subject.name ?? t('erasedName')),
    role: role === undefined ? '' : t(`roles.${role}`),
    name: name ?? t('aCapture'),
    madeBy: typeof facts.madeBy === 'string' ? facts.madeBy : '',
  })
}

/** Gives a function that says what an event did. */
export function useEventSentence(): (told: Told) => string {
  const t = useTranslations('events')
  return useCallback((told) => eventSentence(t, told), [t])
}

/** Gives a function that names who acted. */
export function useActorName(): (entry: AuditEntry) => string {
  const t = useTranslations('events')
  return useCallback(
    ({ actorId, actorName, actorRole }) => {
      if (actorRole === 'api-key') return t('apiKey')
      return actorId === null ? t('system') : (actorName ?? t('erasedName'))
    },
    [t],
  )
}
