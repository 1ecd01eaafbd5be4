'use client'

import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { usePrintedDate } from '../../components/printed-date.tsx'

type DateChoiceProps = { readings: readonly string[]; isDisabled: boolean; onChoose: (date: string) => void }

/** A date such as 09/01/2024, which reads two ways: the editor says which one is meant. */
export function DateChoice({ readings, isDisabled, onChoose }: DateChoiceProps) {
  const t = useTranslations('importing.article')
  const dateOf = usePrintedDate()
  return (
    <div className="flex flex-col gap-1.5 border-s-2 border-disputed ps-3">
      <p className="text-small text-disputed">{t('readsTwoWays')}</p>
      <div className="flex flex-wrap gap-2">
        {readings.map((reading) => (
          <Button key={reading} size="small" isDisabled={isDisabled} onPress={() => onChoose(reading)}>
            {dateOf(reading)}
          </Button>
        ))}
      </div>
    </div>
  )
}
