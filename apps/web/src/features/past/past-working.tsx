'use client'

import { useTranslations } from 'use-intl'
import { ProgressBar } from '../../components/progress-bar.tsx'
import { Skeleton } from '../../components/skeleton.tsx'

type PastWorkingProps = { progress: { done: number; total: number } | null; isFirst: boolean }

/** Less than this is gone through before anybody could read how far it is. */
const worthABar = 3_000

/** How far the history has been gone through, where it is long; where it is short, only that it is on its way. */
export function PastWorking({ progress, isFirst }: PastWorkingProps) {
  const t = useTranslations('past')
  if (progress === null || progress.total < worthABar) return isFirst ? <Skeleton lines={8} /> : null
  const { done, total } = progress
  return (
    <div className="max-w-120 pbe-6">
      <ProgressBar label={t('working')} value={done} max={total} text={t('workedOn', { done, total })} />
    </div>
  )
}
