'use client'

import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { BarChart, type PartLook } from './bar-chart.tsx'
import { type Bar, partsOf } from './bars.ts'
import { CountedStatements, type Picked } from './counted-statements.tsx'
import { NumberTable } from './number-table.tsx'

/** Where the numbers are from, and how they are shown. */
export type Frame = {
  workspaceId: string
  workspaceSlug: string
  bounds: string[]
  show: 'bars' | 'numbers'
}

type FigureSectionProps = {
  frame: Frame
  words: { title: string; explanation: string; group: string }
  bars: readonly Bar[]
  nameOf: (bar: Bar) => string
  looks: readonly PartLook[]
  /** What is said below. */
  children?: ReactNode
}

/** One figure: what it counts, its bars or numbers, and below them the statements of the one that was chosen. */
export function FigureSection({ frame, words, bars, nameOf, looks, children }: FigureSectionProps) {
  const t = useTranslations('overview')
  const [picked, setPicked] = useState<Picked | null>(null)
  const { show, ...where } = frame
  const Chart = show === 'bars' ? BarChart : NumberTable
  const used = partsOf(
    bars,
    looks.map(({ key }) => key),
  )
  const { title, explanation, group } = words
  return (
    <article aria-label={title} className="flex flex-col gap-3 break-inside-avoid">
      <div>
        <h2 className="font-serif text-reading font-semibold">{title}</h2>
        <p className="max-w-[42em] text-muted">{explanation}</p>
      </div>
      {used.length === 0 ? (
        <p className="text-muted">{t('nothing')}</p>
      ) : (
        <Chart
          {...{ group, bars, nameOf }}
          caption={title}
          looks={looks.filter(({ key }) => used.includes(key))}
          onPick={(mark, named) => setPicked({ mark, ...named })}
        />
      )}
      {used.length === 0 ? null : children}
      {picked === null ? null : (
        <CountedStatements {...where} picked={picked} onClose={() => setPicked(null)} />
      )}
    </article>
  )
}
