'use client'

import type { Policy } from '@assay/review'
import { useTranslations } from 'use-intl'
import { Select } from '../../components/select.tsx'

type Days = Pick<Policy, 'daysUntilDue' | 'daysUntilLapse'>
type DaysOfWorkProps = { policy: Days; onChange: (part: Partial<Days>) => void }

/** Offered where nothing else is chosen; another number that stands is offered too. */
const offered = [0, 1, 2, 3, 4, 5, 7, 10, 14, 21, 30]

/** When work is due, and when what was taken goes back to the pool. */
export function DaysOfWork({ policy, onChange }: DaysOfWorkProps) {
  const t = useTranslations('rules')
  const fields = ['daysUntilDue', 'daysUntilLapse'] as const
  return fields.map((field) => {
    const days = policy[field] ?? 0
    const choices = [...new Set([...offered, days])].sort((one, other) => one - other)
    return (
      <Select
        key={field}
        label={t(field)}
        help={t(`${field}Help`)}
        options={choices.map((count) => ({ value: String(count), label: t('days', { count }) }))}
        value={String(days)}
        onChange={(value) => onChange({ [field]: value === '0' ? null : Number(value) })}
      />
    )
  })
}
