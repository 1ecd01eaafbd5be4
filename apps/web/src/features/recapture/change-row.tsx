'use client'

import { useTranslations } from 'use-intl'
import { Chip } from '../../components/chip.tsx'
import { StatusMark } from '../../components/status-mark.tsx'
import { markOfStanding } from '../review/statement-mark.ts'
import { assessmentsOf, type ComparedRow } from './comparison.ts'
import { WordDiff } from './word-diff.tsx'

/** A statement of the comparison: its words then and now, and beside them what it means for the work on it. */
export function ChangeRow({ row, language }: { row: ComparedRow; language: string }) {
  const isSame = row.change === 'identical'
  return (
    <div className="grid gap-x-14 gap-y-2 py-4 wide:grid-cols-[minmax(0,1fr)_300px]">
      <p
        lang={language}
        dir="auto"
        className={`max-w-[38em] font-serif text-reading wrap-anywhere ${isSame ? 'text-muted' : ''} ${row.kind === 'headline' || row.kind === 'subhead' ? 'font-semibold' : ''}`}
      >
        <Words row={row} />
      </p>
      <Meaning row={row} />
    </div>
  )
}

function Words({ row: { before, after, change } }: { row: ComparedRow }) {
  if (before === null) return <ins className="no-underline">{after?.text}</ins>
  if (after === null) return <del className="text-muted decoration-1">{before.text}</del>
  return change === 'identical' ? after.text : <WordDiff before={before.text} after={after.text} />
}

function Meaning({ row }: { row: ComparedRow }) {
  const t = useTranslations('recapture')
  const count = assessmentsOf(row)
  const fate = useFate(row)
  return (
    <div className="flex flex-col items-start gap-1.5 text-body">
      <p className="flex flex-wrap items-center gap-1.5">
        <span className={row.change === 'identical' ? 'text-muted' : 'font-medium'}>
          {t(`kinds.${row.change}`)}
        </span>
        {row.changes.map((change) => (
          <Chip key={change}>{t(`changes.${change}`)}</Chip>
        ))}
      </p>
      {row.before === null ? null : (
        <p className="flex items-center gap-1.5 text-muted">
          {count === 0 ? null : <StatusMark mark={markOfStanding(row.before)} />}
          {t('assessments', { count })}
        </p>
      )}
      {fate === null ? null : (
        <p className={row.change === 'material' && count > 0 ? 'text-action' : 'text-muted'}>{fate}</p>
      )}
    </div>
  )
}

/** What will become of what was said of a statement; null where there is nothing to tell. */
function useFate(row: ComparedRow): string | null {
  const t = useTranslations('recapture.fate')
  const count = assessmentsOf(row)
  switch (row.change) {
    case 'identical':
    case 'cosmetic':
      return count === 0 ? null : t('keeps', { count })
    case 'material':
      return count === 0 ? null : t('review', { count })
    case 'orphaned':
      return count === 0 ? t('leaves') : t('leavesAssessed', { count })
    case 'added':
      return t('joins')
  }
}
