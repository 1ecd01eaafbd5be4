'use client'

import { useTranslations } from 'use-intl'
import { hasWord } from '../../messages/has-word.ts'
import { DifferenceValue } from './difference-value.tsx'
import type { DifferenceRow } from './past-answers.ts'

const tones = { added: 'text-verified', changed: 'text-ink', removed: 'text-contested' }

/** Fields that go without saying where something is new or gone: its heading shows them, or they follow from it. */
const impliedFields = new Set(['words', 'kind', 'voice', 'headline', 'capturedAt', 'slug', 'name'])

/** One thing that was added, changed or went, field by field. */
export function DifferenceRowView({ row }: { row: DifferenceRow }) {
  const t = useTranslations('past.difference')
  const names = useTranslations('past.fields')
  const { change, kind, personName, fields } = row
  const said = fields.filter(
    ({ field, before, after }) =>
      change === 'changed' || (!impliedFields.has(field) && !isNothing(change === 'added' ? after : before)),
  )
  return (
    <div className="flex flex-col gap-1 wide:grid wide:grid-cols-[16rem_minmax(0,1fr)] wide:gap-x-6">
      <p className="text-muted">
        <span className={`font-medium ${tones[change]}`}>{t(`changes.${change}`)}</span>{' '}
        {t(`kinds.${kind}`, { name: personName ?? t('erasedName') })}
      </p>
      <dl className="flex max-w-[42em] min-w-0 flex-col gap-1">
        {said.map(({ field, before, after }) => (
          <div key={field} className="flex flex-wrap gap-x-2">
            <dt className="text-muted">
              {t('field', { field: hasWord(names, field) ? names(field) : field })}
            </dt>
            <dd className="min-w-0 wrap-anywhere">
              {change === 'changed' ? (
                <>
                  <span className="sr-only">{t('before')} </span>
                  <del className="text-muted no-underline">
                    <DifferenceValue field={field} value={before} />
                  </del>
                  <span aria-hidden="true" className="text-muted">
                    {' → '}
                  </span>
                  <span className="sr-only"> {t('after')} </span>
                  <ins className="font-medium no-underline">
                    <DifferenceValue field={field} value={after} />
                  </ins>
                </>
              ) : (
                <DifferenceValue field={field} value={change === 'added' ? after : before} />
              )}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

type Value = DifferenceRow['fields'][number]['before']

/** What adds nothing to what is new or gone: no value, and no statements in a state. */
const isNothing = (value: Value): boolean => value === null || value === 0 || value === 'not-assessed'
