'use client'

import { useTranslations } from 'use-intl'

const widths = ['w-full', 'w-11/12', 'w-4/5', 'w-full', 'w-3/5']

/** Stands where lines of text will be. Announced once as loading; the bars themselves are silent. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  const t = useTranslations('parts')
  return (
    <div role="status" className="flex flex-col gap-3">
      <span className="sr-only">{t('loading')}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: the bars are alike and never move
          key={index}
          className={`shimmer h-3 rounded-tick bg-rule ${widths[index % widths.length]}`}
        />
      ))}
    </div>
  )
}
