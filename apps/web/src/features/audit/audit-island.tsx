'use client'

import { useMemo } from 'react'
import { useTimeZone, useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { LoadedList } from '../browse/loaded-list.tsx'
import { useAddressFilter } from '../browse/use-address-filter.ts'
import { SigningLine } from '../ledger/signing-line.tsx'
import {
  type AuditFilter,
  auditQuery,
  isFiltered,
  noAuditFilter,
  readAuditFilter,
  writeAuditFilter,
} from './audit-filter.ts'
import { AuditFilters } from './audit-filters.tsx'
import type { AuditWorkspace } from './audit-row.tsx'
import { AuditTable } from './audit-table.tsx'
import { NewEvents } from './new-events.tsx'
import { type Audit, useAudit } from './use-audit.ts'

type AuditIslandProps = { workspaceId: string; workspaceSlug: string }

const shape = { read: readAuditFilter, write: writeAuditFilter }

/** The history of a workspace: its filters, and its events as they happen. */
export function AuditIsland({ workspaceId, workspaceSlug }: AuditIslandProps) {
  const failed = useTranslations('audit.failed')
  const { filter, change } = useAddressFilter<AuditFilter>(shape)
  const zone = useTimeZone() ?? 'UTC'
  const asked = useMemo(() => auditQuery(workspaceId, filter, zone), [workspaceId, filter, zone])
  const audit = useAudit(asked)
  const { position } = audit
  return (
    <>
      <SigningLine workspaceId={workspaceId} newest={position === undefined ? undefined : position - 1} />
      <AuditFilters
        workspaceId={workspaceId}
        filter={filter}
        onChange={change}
        sample={audit.query.isPlaceholderData ? undefined : audit.entries[0]}
      />
      {position === undefined ? null : <NewEvents workspaceId={workspaceId} audit={{ ...audit, position }} />}
      <LoadedList query={audit.query} failed={failed}>
        <Events
          audit={audit}
          workspace={{ id: workspaceId, slug: workspaceSlug }}
          isNarrowed={isFiltered(filter)}
          onClear={() => change(noAuditFilter)}
        />
      </LoadedList>
    </>
  )
}

type EventsProps = { audit: Audit; workspace: AuditWorkspace; isNarrowed: boolean; onClear: () => void }

function Events({ audit, workspace, isNarrowed, onClear }: EventsProps) {
  const t = useTranslations('audit')
  const { hasNextPage } = audit.query
  const count = audit.ids.length
  return (
    <>
      <p role="status" className="sr-only">
        {hasNextPage ? t('shownSoFar', { count }) : t('shown', { count })}
      </p>
      {count > 0 ? (
        <AuditTable audit={audit} workspace={workspace} isFiltered={isNarrowed} />
      ) : isNarrowed ? (
        <EmptyState
          title={t('noMatch.title')}
          action={<Button onPress={onClear}>{t('filters.clear')}</Button>}
        >
          {t('noMatch.explanation')}
        </EmptyState>
      ) : (
        <EmptyState title={t('empty.title')}>{t('empty.explanation')}</EmptyState>
      )}
    </>
  )
}
