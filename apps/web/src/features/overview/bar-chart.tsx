'use client'

import { useFormatter, useTranslations } from 'use-intl'
import type { Bar, Mark } from './bars.ts'

/** What a part is called and drawn in: a CSS background. A name that somebody wrote is foreign to the interface. */
export type PartLook = { key: string; name: string; background: string; isForeign?: boolean }

type BarChartProps = {
  caption: string
  /** What a bar stands for: "Publisher". */
  group: string
  bars: readonly Bar[]
  nameOf: (bar: Bar) => string
  looks: readonly PartLook[]
  onPick: (mark: Mark, named: { group: string; part: string }) => void
}

/** Bars as rows of a table: what a bar stands for, the bar with a button for each part, and how many it counts. */
export function BarChart({ caption, group, bars, nameOf, looks, onPick }: BarChartProps) {
  const t = useTranslations('overview')
  const format = useFormatter()
  const longest = Math.max(1, ...bars.map(({ total }) => total))
  const lookOf = (key: string) => looks.find((look) => look.key === key)
  return (
    <div className="flex flex-col gap-2">
      <table className="w-full border-separate border-spacing-y-1">
        <caption className="sr-only">{caption}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{group}</th>
            <th scope="col">{caption}</th>
            <th scope="col">{t('total')}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map((bar) => (
            <tr key={bar.key}>
              <th scope="row" className="w-2/5 max-w-0 pe-3 text-start font-normal wide:w-1/3">
                <bdi className="block truncate" title={nameOf(bar)}>
                  {nameOf(bar)}
                </bdi>
              </th>
              <td className="border-s border-edge">
                <div className="flex h-6" style={{ inlineSize: `${(bar.total / longest) * 100}%` }}>
                  {bar.parts.map(({ key, count, mark }) => {
                    const look = lookOf(key)
                    const named = { group: nameOf(bar), part: look?.name ?? key }
                    return (
                      <button
                        key={key}
                        type="button"
                        aria-label={t('mark', { ...named, count })}
                        title={t('mark', { ...named, count })}
                        onClick={() => onPick(mark, named)}
                        style={{ flexGrow: count, flexBasis: 0, background: look?.background }}
                        className="min-w-1 cursor-pointer border-e border-paper outline-offset-2 hover:opacity-80 print:[print-color-adjust:exact]"
                      />
                    )
                  })}
                </div>
              </td>
              <td className="w-16 ps-3 text-end text-muted tabular-nums">{format.number(bar.total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {looks.length < 2 ? null : (
        <ul className="flex flex-wrap gap-x-4 gap-y-1 text-small text-muted">
          {looks.map(({ key, name, background }) => (
            <li key={key} className="flex items-center gap-1.5">
              <span
                aria-hidden="true"
                style={{ background }}
                className="inline-block size-3 border border-edge print:[print-color-adjust:exact]"
              />
              <bdi>{name}</bdi>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
