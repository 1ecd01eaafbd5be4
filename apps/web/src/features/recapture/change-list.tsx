'use client'

import { useCallback, useMemo, useState } from 'react'
import { Button as PlainButton } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { Chip } from '../../components/chip.tsx'
import { ChevronDownGlyph } from '../../components/glyphs.tsx'
import { useWindowRows } from '../browse/use-window-rows.ts'
import { ChangeRow } from './change-row.tsx'
import type { Comparison } from './comparison.ts'
import { foldRows, type RowFilter } from './fold-rows.ts'

/** Height of a row, in pixels, until it is measured. */
const rowHeight = 130

const none: ReadonlySet<string> = new Set()
const filters = ['all', 'assessed'] as const satisfies readonly RowFilter[]

type ChangeListProps = { rows: Comparison['rows']; language: string }

/** What changed, in the order of the text: only the rows near the window are there. */
export function ChangeList({ rows, language }: ChangeListProps) {
  const t = useTranslations('recapture')
  const [filter, setFilter] = useState<RowFilter>('all')
  const [open, setOpen] = useState(none)
  const items = useMemo(() => foldRows(rows, { filter, open }), [rows, filter, open])
  const ids = useMemo(() => items.map(({ key }) => key), [items])
  const list = useWindowRows({ ids, estimate: rowHeight, onEnd: () => {} })
  const toggle = useCallback((key: string) => {
    setOpen((before) => {
      const after = new Set(before)
      if (!after.delete(key)) after.add(key)
      return after
    })
  }, [])
  return (
    <section aria-label={t('list')} className="pbs-6">
      <fieldset className="flex flex-wrap items-center gap-2 pbe-4">
        <legend className="sr-only">{t('show')}</legend>
        {filters.map((each) => (
          <Chip key={each} isSelected={filter === each} onPress={() => setFilter(each)}>
            {t(each)}
          </Chip>
        ))}
      </fieldset>
      {items.length === 0 ? (
        <p className="border-bs border-rule py-6 text-muted">{t('noneAssessed')}</p>
      ) : null}
      <div ref={list.listRef} className={items.length === 0 ? '' : 'border-bs border-rule'}>
        <ol style={list.padding}>
          {list.items.map(({ index, key }) => {
            const item = items[index]
            if (item === undefined) return null
            return (
              <li
                key={key}
                ref={list.measure}
                data-index={index}
                aria-posinset={index + 1}
                aria-setsize={items.length}
                className="border-be border-rule"
              >
                {item.type === 'row' ? (
                  <ChangeRow row={item.row} language={language} />
                ) : (
                  <PlainButton
                    aria-expanded={item.isOpen}
                    onPress={() => toggle(item.key)}
                    className="flex w-full cursor-pointer items-center gap-2 rounded-tick py-2.5 text-start text-muted hover:text-ink"
                  >
                    <span className={item.isOpen ? '' : '-rotate-90 rtl:rotate-90'}>
                      <ChevronDownGlyph />
                    </span>
                    {t('unchanged', { count: item.count })}
                  </PlainButton>
                )}
              </li>
            )
          })}
        </ol>
      </div>
    </section>
  )
}
