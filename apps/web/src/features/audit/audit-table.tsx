'use client'

import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { usePrinting } from '../browse/use-printing.ts'
import { useWindowRows } from '../browse/use-window-rows.ts'
import { AuditRow, type AuditWorkspace, auditGrid } from './audit-row.tsx'
import type { Audit } from './use-audit.ts'

type AuditTableProps = { audit: Audit; workspace: AuditWorkspace; isFiltered: boolean }

const columns = ['when', 'who', 'what', 'change', 'why', 'position'] as const
/** What a row is taken to measure until it is seen, in pixels. */
const rowHeight = 85

/** The events as a table of any length: a hundred thousand cost what those in the window do. */
export function AuditTable({ audit: { entries, ids, query }, workspace, isFiltered }: AuditTableProps) {
  const t = useTranslations('audit')
  const isPrinting = usePrinting()
  const { hasNextPage, isFetchingNextPage, isPlaceholderData } = query
  const showEarlier = () => {
    if (hasNextPage && !isFetchingNextPage && !isPlaceholderData) void query.fetchNextPage()
  }
  const rows = useWindowRows({ ids, estimate: rowHeight, onEnd: showEarlier })
  const shown = isPrinting ? ids.map((key, index) => ({ key, index })) : rows.items
  return (
    <>
      {/* Roles in place of table elements, which could not be laid out as a column on a phone. */}
      {/* biome-ignore-start lint/a11y/useSemanticElements: see above */}
      {/* biome-ignore-start lint/a11y/useFocusableInteractive: a table that is only read */}
      <div
        role="table"
        aria-label={t('caption')}
        aria-busy={isPlaceholderData}
        aria-rowcount={hasNextPage ? -1 : ids.length + 1}
        className={isPlaceholderData ? 'opacity-55' : ''}
      >
        <div role="rowgroup" className="max-wide:not-print:sr-only">
          <div
            role="row"
            aria-rowindex={1}
            className={`border-be border-rule py-2.5 text-small text-muted ${auditGrid}`}
          >
            {columns.map((column) => (
              <div key={column} role="columnheader" className={column === 'position' ? 'text-end' : ''}>
                {t(`columns.${column}`)}
              </div>
            ))}
            <div role="columnheader" className="sr-only">
              {t('columns.actions')}
            </div>
          </div>
        </div>
        <div ref={rows.listRef} role="rowgroup" style={isPrinting ? {} : rows.padding}>
          {shown.map(({ key, index }) => {
            const entry = entries[index]
            return entry === undefined ? null : (
              <div
                key={key}
                ref={rows.measure}
                role="row"
                data-index={index}
                aria-rowindex={index + 2}
                className={`relative border-be border-rule py-3 print:break-inside-avoid ${auditGrid}`}
              >
                <AuditRow entry={entry} workspace={workspace} />
              </div>
            )
          })}
        </div>
      </div>
      {/* biome-ignore-end lint/a11y/useFocusableInteractive: see above */}
      {/* biome-ignore-end lint/a11y/useSemanticElements: see above */}
      <div className="py-6 text-center text-muted print:hidden">
        {hasNextPage ? (
          <Button isPending={isFetchingNextPage} onPress={showEarlier}>
            {t('earlier')}
          </Button>
        ) : (
          t(isFiltered ? 'endFiltered' : 'end')
        )}
      </div>
    </>
  )
}
