'use client'

import { useFormatter, useTranslations } from 'use-intl'
import { Table, TableCell, TableRow } from '../../components/table.tsx'
import type { BarChart, PartLook } from './bar-chart.tsx'
import type { Part } from './bars.ts'

/** The same bars as numbers: a column for each part, each number a button. */
export function NumberTable({
  caption,
  group,
  bars,
  nameOf,
  looks,
  onPick,
}: React.ComponentProps<typeof BarChart>) {
  const t = useTranslations('overview')
  const format = useFormatter()
  const cell = (bar: string, part: Part | undefined, { name }: PartLook) => {
    if (part === undefined) return <span className="text-faint">0</span>
    const named = { group: bar, part: name }
    return (
      <button
        type="button"
        aria-label={t('mark', { ...named, count: part.count })}
        onClick={() => onPick(part.mark, named)}
        className="min-h-6 min-w-6 cursor-pointer rounded-tick text-action tabular-nums hover:underline"
      >
        {format.number(part.count)}
      </button>
    )
  }
  return (
    <Table
      caption={caption}
      columns={[
        { id: 'group', title: group },
        ...looks.map(({ key, name, isForeign }) => {
          return { id: `part ${key}`, title: isForeign ? <bdi>{name}</bdi> : name, align: 'end' } as const
        }),
        { id: 'total', title: t('total'), align: 'end' },
      ]}
    >
      {bars.map((bar) => (
        <TableRow key={bar.key}>
          <TableCell isHeader>
            <bdi>{nameOf(bar)}</bdi>
          </TableCell>
          {looks.map((look) => (
            <TableCell key={look.key} align="end">
              {cell(
                nameOf(bar),
                bar.parts.find(({ key }) => key === look.key),
                look,
              )}
            </TableCell>
          ))}
          <TableCell align="end">{format.number(bar.total)}</TableCell>
        </TableRow>
      ))}
    </Table>
  )
}
