'use client'

import { roleSchema } from '@assay/review'
import { useCallback } from 'react'
import { useTranslations } from 'use-intl'
import type { AuditEntry } from './audit-entry.ts'

/** Gives a function that says what an event did, to follow the name of who did it. */
export function useEventSentence(): (entry: Pick<AuditEntry, 'type' | 'subject' | 'summary'>) => string {
  const t = useTranslations('events')
  return useCallback(
    ({ type, subject, summary: { facts } }) => {
      const role = roleSchema.safeParse(facts.role).data
      const numberOf = (...names: string[]) =>
        names.map((name) => facts[name]).find((value) => typeof value === 'number') ?? 0
      const nameOf = (...names: string[]) =>
        names.map((name) => facts[name]).find((value) => typeof value === 'string')
      return t(`types.${type}`, {
        person: subject === null ? t('somebody') : (subject.name ?? t('erasedName')),
        role: role === undefined ? '' : t(`roles.${role}`),
        name: nameOf('name', 'filename', 'sourceUrl') ?? t('aCapture'),
        sources: numberOf('citations'),
        count: numberOf('statements', 'created', 'carried'),
        other: numberOf('retired'),
        changed: numberOf('material'),
        gone: numberOf('orphaned'),
        added: numberOf('added'),
      })
    },
    [t],
  )
}

/** Gives a function that names who acted. */
export function useActorName(): (entry: AuditEntry) => string {
  const t = useTranslations('events')
  return useCallback(
    ({ actorId, actorName }) => (actorId === null ? t('system') : (actorName ?? t('erasedName'))),
    [t],
  )
}
