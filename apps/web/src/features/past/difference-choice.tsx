'use client'

import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { useNow } from '../../components/clock.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { MomentField } from './moment-field.tsx'
import { beginning, type PastAddress } from './past-address.ts'

const dayMs = 86_400_000

/** Where no moment is chosen yet: ways to begin. */
export function DifferenceChoice({ onChange }: { onChange: (part: Partial<PastAddress>) => void }) {
  const t = useTranslations('past.difference')
  const now = useNow()
  const since = (days: number) => () =>
    onChange({ from: { time: new Date(now - days * dayMs).toISOString() } })
  return (
    <>
      <MomentField
        label={t('from')}
        value={null}
        onChange={(from) => onChange({ from: from ?? undefined })}
      />
      <EmptyState
        title={t('choose')}
        action={
          <span className="flex flex-wrap gap-2">
            <Button onPress={since(1)}>{t('sinceDay')}</Button>
            <Button onPress={since(7)}>{t('sinceWeek')}</Button>
            <Button onPress={() => onChange({ from: beginning })}>{t('sinceBeginning')}</Button>
          </span>
        }
      >
        {t('chooseExplained')}
      </EmptyState>
    </>
  )
}
