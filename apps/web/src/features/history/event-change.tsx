'use client'

import { useTranslations } from 'use-intl'
import { hasWord } from '../../messages/has-word.ts'
import type { AuditEntry } from './audit-entry.ts'

type Fields = NonNullable<AuditEntry['summary']['before']>
type Change = { before: Fields | null; after: Fields | null }

/** What an event changed: before, an arrow, after. Nothing where it says no such thing. */
export function EventChange({ before, after }: Change) {
  const t = useTranslations('events')
  const inWords = useFieldsInWords()
  if (before === null && after === null) return null
  const was = before === null ? null : inWords(before)
  const is = after === null ? t('nothing') : inWords(after)
  return (
    <span dir="auto">
      {was === null ? null : (
        <>
          <span className="sr-only">{t('before', { value: was })}. </span>
          <span aria-hidden="true" className="text-muted">
            {was} →{' '}
          </span>
        </>
      )}
      <span className="sr-only">{t('after', { value: is })}</span>
      <span aria-hidden="true" className={after === null ? 'text-muted' : 'font-medium'}>
        {is}
      </span>
    </span>
  )
}

/** Fields in words: a value that speaks for itself stands alone, any other after the name of its field. */
function useFieldsInWords(): (fields: Fields) => string {
  const t = useTranslations('events')
  const values = useTranslations('events.values')
  const fieldNames = useTranslations('events.fields')
  return (fields) => {
    const said = Object.entries(fields).flatMap(([field, value]) => {
      if (value === 'not-assessed' || (field === 'factuality' && value === null)) return []
      const text = value === null ? t('nothing') : hasWord(values, value) ? values(value) : String(value)
      return hasWord(fieldNames, field) ? t('field', { field: fieldNames(field), value: text }) : text
    })
    return said.length === 0 ? t('nothing') : said.join(', ')
  }
}
