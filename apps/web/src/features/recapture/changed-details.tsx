'use client'

import { useTranslations } from 'use-intl'
import { useLanguageName } from '../../components/language-name.ts'
import { usePrintedDate } from '../../components/printed-date.tsx'
import type { Comparison } from './comparison.ts'

const fields = [
  'headline',
  'byline',
  'publisher',
  'publishedAt',
  'publishedAtAlternative',
  'language',
  'url',
] as const
type Field = (typeof fields)[number]

/** What the later capture says differently of the article as a whole: each detail before, an arrow, after. */
export function ChangedDetails({ before, after }: Comparison['details']) {
  const t = useTranslations('recapture.details')
  const names = useTranslations('events.fields')
  const inWords = useDetail()
  const changed = fields.filter((field) => field in after)
  if (changed.length === 0) return null
  return (
    <section aria-labelledby="changed-details" className="pbs-6">
      <h2 id="changed-details" className="pbe-2 text-small font-medium text-muted">
        {t('title')}
      </h2>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-6 gap-y-1.5">
        {changed.map((field) => {
          const was = inWords(field, before[field]) ?? t('nothing')
          const is = inWords(field, after[field]) ?? t('nothing')
          return (
            <div key={field} className="contents">
              <dt className="text-muted">{names(field)}</dt>
              <dd dir="auto" className="wrap-anywhere">
                <span className="sr-only">{t('before', { value: was })} </span>
                <span aria-hidden="true" className="text-muted">
                  {was} →{' '}
                </span>
                <span className="sr-only">{t('after', { value: is })}</span>
                <span aria-hidden="true">{is}</span>
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}

/** Gives a detail as it is read: a date as a date, a language by its name. */
function useDetail(): (field: Field, value: string | null | undefined) => string | null {
  const dateOf = usePrintedDate()
  const languageOf = useLanguageName()
  return (field, value) => {
    if (value === null || value === undefined) return null
    if (field === 'publishedAt' || field === 'publishedAtAlternative') return dateOf(value)
    return field === 'language' ? languageOf(value) : value
  }
}
