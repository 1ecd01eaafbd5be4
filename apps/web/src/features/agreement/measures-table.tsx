'use client'

import { measures } from '@assay/review'
import { useFormatter, useTranslations } from 'use-intl'
import { Table, TableCell, TableRow } from '../../components/table.tsx'
import type { Agreement } from './agreement.ts'
import { CoefficientValue } from './coefficient-value.tsx'

const columns = ['measure', 'statements', 'percent', 'alpha', 'interval', 'fleiss', 'ac1', 'leftOut'] as const
const percentage = { style: 'percent', maximumFractionDigits: 1 } as const
const digits = { minimumFractionDigits: 3, maximumFractionDigits: 3 } as const

/** Agreement on the tag, on factuality, framing and setting aside, and on each technique that anybody saw. */
export function MeasuresTable({ measured }: { measured: Agreement['measured'] }) {
  const t = useTranslations('agreement')
  const format = useFormatter()
  const nameOf = useMeasureName()
  return (
    <Table
      caption={t('measured')}
      columns={columns.map((id) => ({
        id,
        title: t(`columns.${id}`),
        align: id === 'measure' || id === 'leftOut' ? 'start' : 'end',
      }))}
    >
      {measured.map((each) => (
        <TableRow key={each.name}>
          <TableCell isHeader>{nameOf(each.name)}</TableCell>
          <TableCell align="end">{format.number(each.statements)}</TableCell>
          <TableCell align="end">
            {each.percent === null ? t('undefined.short') : format.number(each.percent, percentage)}
          </TableCell>
          <TableCell align="end">
            <CoefficientValue of={each.alpha} />
          </TableCell>
          <TableCell align="end">
            <span className="whitespace-nowrap">
              {each.interval === null
                ? '–'
                : t('between', {
                    low: format.number(each.interval.low, digits),
                    high: format.number(each.interval.high, digits),
                  })}
            </span>
          </TableCell>
          <TableCell align="end">
            <CoefficientValue of={each.fleiss} />
          </TableCell>
          <TableCell align="end">
            <CoefficientValue of={each.ac1} />
          </TableCell>
          <TableCell>
            <LeftOut of={each} />
          </TableCell>
        </TableRow>
      ))}
    </Table>
  )
}

type Name = Agreement['measured'][number]['name']
type Measure = (typeof measures)[number]
const isMeasure = (name: Name): name is Measure => measures.some((each) => each === name)

function useMeasureName() {
  const t = useTranslations('agreement.measures')
  const techniques = useTranslations('techniques.names')
  return (name: Name): string => (isMeasure(name) ? t(name) : techniques(name))
}

function LeftOut({ of: { leftOut, fleissRaters } }: { of: Agreement['measured'][number] }) {
  const t = useTranslations('agreement.leftOut')
  const { saidOnce, notSaid, otherNumber } = leftOut
  const said = [
    saidOnce > 0 && t('saidOnce', { count: saidOnce }),
    notSaid > 0 && t('notSaid', { count: notSaid }),
    otherNumber > 0 && t('otherNumber', { count: otherNumber, raters: fleissRaters }),
  ].filter((each) => each !== false)
  return (
    <span className="block min-w-56 text-small text-muted">
      {said.length === 0 ? t('none') : said.join('; ')}
    </span>
  )
}
