'use client'

import { useFormatter, useTranslations } from 'use-intl'
import { type Agreement, pairOf } from './agreement.ts'
import { CoefficientValue } from './coefficient-value.tsx'

type PairsMapProps = {
  agreement: Agreement
  /** Looks at two of them closer. */
  onPick: (one: string, other: string) => void
  picked: { one: string | null; other: string | null }
}

/** Cohen's kappa of each two reviewers, the darker the higher. The numbers are in the cells: it is its own table. */
export function PairsMap({ agreement: { pairs, reviewers }, onPick, picked }: PairsMapProps) {
  const t = useTranslations('agreement')
  const format = useFormatter()
  const erased = useTranslations('events')('erasedName')
  const people = reviewers.filter(({ personId }) =>
    pairs.some(({ one, other }) => one === personId || other === personId),
  )
  const nameOf = (name: string | null) => name ?? erased
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: where it is wide it scrolls sideways, by the arrow keys too
    <section aria-label={t('map')} tabIndex={0} className="relative overflow-x-auto">
      <table className="border-separate border-spacing-1 text-body">
        <caption className="sr-only">{t('map')}</caption>
        <thead>
          <tr>
            <td />
            {people.map(({ personId, name }) => (
              <th
                key={personId}
                scope="col"
                className="max-w-28 px-1 text-start text-small font-normal text-muted"
              >
                <bdi>{nameOf(name)}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((row) => (
            <tr key={row.personId}>
              <th scope="row" className="pe-2 text-start font-normal whitespace-nowrap">
                <bdi>{nameOf(row.name)}</bdi>
              </th>
              {people.map((column) => {
                const pair = pairOf(pairs, row.personId, column.personId)
                if (pair === null) {
                  return (
                    <td key={column.personId} className="text-center text-muted">
                      {row === column ? null : <span className="text-small">{t('nothingShared')}</span>}
                    </td>
                  )
                }
                const isPicked = picked.one === row.personId && picked.other === column.personId
                const names = { one: nameOf(row.name), other: nameOf(column.name) }
                return (
                  <td key={column.personId}>
                    <button
                      type="button"
                      aria-pressed={isPicked}
                      onClick={() => onPick(row.personId, column.personId)}
                      style={{ backgroundColor: tintOf(pair.kappa) }}
                      className={`flex min-h-11 w-full min-w-24 cursor-pointer flex-col items-center justify-center rounded border px-2 ${isPicked ? 'border-ink' : 'border-rule hover:border-muted'}`}
                    >
                      <span className="sr-only">{t('lookAt', names)}</span>
                      <CoefficientValue of={pair.kappa} />
                      <span className="text-small text-ink">
                        {t('shared', { count: pair.statements, number: format.number(pair.statements) })}
                      </span>
                    </button>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** At most two fifths of the colour, so that the words on it stay readable in either scheme. */
function tintOf(kappa: Agreement['pairs'][number]['kappa']): string {
  const share = kappa.defined ? Math.max(0, kappa.value) * 40 : 0
  return `color-mix(in srgb, var(--action) ${Math.round(share)}%, transparent)`
}
