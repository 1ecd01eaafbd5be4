'use client'

import { memo } from 'react'
import { useTranslations } from 'use-intl'
import { initialsOf } from '../../components/person-look.ts'
import { StatusMark } from '../../components/status-mark.tsx'
import type { StatementRow } from './review-cache.ts'
import { markOfStanding } from './statement-mark.ts'

type MarginMarksProps = { rows: readonly StatementRow[]; names: ReadonlyMap<string, string> }

/** Marginalia of one block: how its statements stand, and by whom, in the order in which they are read. */
export const MarginMarks = memo(function MarginMarks({ rows, names }: MarginMarksProps) {
  const t = useTranslations('review')
  const spoken = rows.filter(({ assessments }) => assessments.length > 0)
  if (spoken.length === 0) return null
  return (
    <span
      aria-hidden="true"
      className="absolute inset-bs-0 inset-e-0 flex flex-col items-end font-sans text-small leading-(--reading-leading) text-faint select-none"
    >
      {spoken.map((row) => (
        <span key={row.id} data-statement={row.id} className="flex cursor-pointer items-center gap-1.5">
          <StatusMark mark={markOfStanding(row)} isDecorative />
          <span className="font-medium max-wide:hidden">
            {row.assessments
              .filter(({ onPresentWording }) => onPresentWording)
              .map(({ reviewerId }) => initialsOf(names.get(reviewerId) ?? t('erasedName')))
              .join(' ')}
          </span>
        </span>
      ))}
    </span>
  )
})
