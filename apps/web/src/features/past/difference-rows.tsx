'use client'

import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { EmptyState } from '../../components/empty-state.tsx'
import { Link } from '../../components/link.tsx'
import { groupRows } from './difference-groups.ts'
import { DifferenceRowView } from './difference-row.tsx'
import { pastHref } from './past-address.ts'
import type { Difference, DifferenceRow } from './past-answers.ts'

type DifferenceRowsProps = { difference: Difference; workspaceSlug: string; articleId: string | null }

/** What differs, thing by thing: each a way to how it stood at the later moment. */
export function DifferenceRows({ difference, workspaceSlug, articleId }: DifferenceRowsProps) {
  const t = useTranslations('past.difference')
  const { rows, counts, to } = difference
  const groups = useMemo(() => groupRows(rows), [rows])
  const total = counts.added + counts.changed + counts.removed
  if (total === 0) return <EmptyState title={t('none')}>{t('noneExplained')}</EmptyState>
  const at = { position: to.position ?? -1 }
  const hrefOf = ({ kind, id, statementId }: DifferenceRow): string | null => {
    if (statementId !== null) return pastHref(workspaceSlug, 'moment', { articleId, statementId, at })
    return kind === 'article' ? pastHref(workspaceSlug, 'moment', { articleId: id, at }) : null
  }
  return (
    <>
      {total > rows.length ? (
        <p className="pbe-4 text-muted">{t('shownOf', { shown: rows.length, total })}</p>
      ) : null}
      <ol>
        {groups.map(({ key, rows: [first, ...rest] }) =>
          first === undefined ? null : (
            <li key={key} className="border-be border-rule py-4 first:pbs-0 print:break-inside-avoid">
              <Name row={first} href={hrefOf(first)} />
              <ul className="flex flex-col gap-2 pbs-2">
                {[first, ...rest].map((row) => (
                  <li key={`${row.kind} ${row.id}`}>
                    <DifferenceRowView row={row} />
                  </li>
                ))}
              </ul>
            </li>
          ),
        )}
      </ol>
    </>
  )
}

/** What a group is about: the words of a statement, or the name of an article, a member or the workspace. */
function Name({ row, href }: { row: DifferenceRow; href: string | null }) {
  const erased = useTranslations('past.difference')('erasedName')
  const untitled = useTranslations('past.article')('untitled')
  const isOfPerson = row.kind === 'member'
  const name = row.statementText ?? (isOfPerson ? (row.personName ?? erased) : (row.title ?? untitled))
  const look = isOfPerson ? 'font-medium' : 'max-w-[42em] font-serif text-reading leading-7'
  return (
    <p dir="auto" className={`wrap-anywhere ${look}`}>
      {href === null ? (
        name
      ) : (
        <Link quiet href={href}>
          {name}
        </Link>
      )}
    </p>
  )
}
