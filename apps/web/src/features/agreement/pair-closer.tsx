'use client'

import { type Verdict, verdicts } from '@assay/review'
import { useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import type { Agreement, OfTwo } from './agreement.ts'
import type { AgreementQuery } from './agreement-filter.ts'
import { CoefficientValue } from './coefficient-value.tsx'
import { SharedStatements } from './shared-statements.tsx'

type PairCloserProps = {
  workspaceSlug: string
  query: AgreementQuery
  pair: OfTwo
  reviewers: Agreement['reviewers']
}

/** Two reviewers: how often each said what, and behind each number the statements. */
export function PairCloser({ workspaceSlug, query, pair, reviewers }: PairCloserProps) {
  const t = useTranslations('agreement')
  const tags = useTranslations('agreement.verdicts')
  const format = useFormatter()
  const erased = useTranslations('events')('erasedName')
  const [cell, setCell] = useState<{ oneSays: Verdict; otherSays: Verdict } | null>(null)
  const nameOf = (id: string) => reviewers.find(({ personId }) => personId === id)?.name ?? erased
  const names = { one: nameOf(pair.one), other: nameOf(pair.other) }
  return (
    <section aria-label={t('ofTwo', names)} className="flex flex-col gap-3 border-bs border-rule pbs-5">
      <h2 className="font-serif text-reading font-semibold">{t('ofTwo', names)}</h2>
      <dl className="flex flex-wrap gap-x-6 gap-y-1">
        {(['kappa', 'alpha', 'ac1'] as const).map((name) => (
          <div key={name} className="flex items-baseline gap-2">
            <dt className="text-muted">{t(`columns.${name}`)}</dt>
            <dd>
              <CoefficientValue of={pair[name]} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="text-muted">{t('confusionHelp', names)}</p>
      <div className="overflow-x-auto">
        <table className="border-separate border-spacing-1">
          <caption className="sr-only">{t('confusion', names)}</caption>
          <thead>
            <tr>
              <td />
              {verdicts.map((verdict) => (
                <th key={verdict} scope="col" className="px-1 text-small font-normal text-muted">
                  {tags(verdict)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {verdicts.map((oneSays, row) => (
              <tr key={oneSays}>
                <th scope="row" className="pe-2 text-start text-small font-normal text-muted">
                  {tags(oneSays)}
                </th>
                {verdicts.map((otherSays, column) => {
                  const count = pair.confusion[row]?.[column] ?? 0
                  const isOpen = cell?.oneSays === oneSays && cell.otherSays === otherSays
                  return (
                    <td key={otherSays} className="text-center">
                      {count === 0 ? (
                        <span className="text-faint">0</span>
                      ) : (
                        <button
                          type="button"
                          aria-expanded={isOpen}
                          aria-label={t('cell', {
                            count,
                            ...names,
                            oneSays: tags(oneSays),
                            otherSays: tags(otherSays),
                          })}
                          onClick={() => setCell(isOpen ? null : { oneSays, otherSays })}
                          className={`min-h-9 w-full min-w-14 cursor-pointer rounded border tabular-nums ${row === column ? 'bg-wash' : ''} ${isOpen ? 'border-ink' : 'border-rule hover:border-muted'}`}
                        >
                          {format.number(count)}
                        </button>
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {cell === null ? null : (
        <SharedStatements
          {...{ workspaceSlug }}
          query={{ ...query, one: pair.one, other: pair.other, ...cell }}
        />
      )}
    </section>
  )
}
