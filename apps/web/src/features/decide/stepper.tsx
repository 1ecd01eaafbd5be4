'use client'

import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { Kbd } from '../../components/kbd.tsx'

type StepperProps = { index: number; total: number; isLast: boolean; onMove: (step: 1 | -1) => void }

/** Where in the queue one is, said when it changes, and the way on. */
export function Stepper({ index, total, isLast, onMove }: StepperProps) {
  const t = useTranslations('decide')
  return (
    <div className="flex flex-wrap items-center gap-2">
      <p role="status" className="text-muted tabular-nums">
        {t('place', { number: index + 1, total })}
      </p>
      <span className="ms-auto flex gap-2">
        <Button size="small" isDisabled={index === 0} onPress={() => onMove(-1)}>
          {t('previous')} <Kbd keys="k" />
        </Button>
        <Button size="small" isDisabled={isLast} onPress={() => onMove(1)}>
          {t('next')} <Kbd keys="j" />
        </Button>
      </span>
    </div>
  )
}
