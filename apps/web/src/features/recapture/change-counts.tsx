'use client'

import { useTranslations } from 'use-intl'
import type { Comparison } from './comparison.ts'

const order = ['identical', 'cosmetic', 'material', 'orphaned', 'added'] as const

/** How many statements came over in which way; a way that none took is left out. */
export function ChangeCounts({ counts }: { counts: Comparison['counts'] }) {
  const t = useTranslations('recapture.counts')
  return (
    <dl aria-label={t('label')} className="flex flex-wrap gap-x-8 gap-y-3">
      {order
        .filter((each) => counts[each] > 0)
        .map((each) => (
          <div key={each} className="flex flex-col-reverse">
            <dt className={each === 'material' ? 'text-action' : 'text-muted'}>{t(each)}</dt>
            <dd className="font-serif text-title tabular-nums">{counts[each]}</dd>
          </div>
        ))}
    </dl>
  )
}
