'use client'

import { useTranslations } from 'use-intl'
import type { AuditEntry } from './audit-entry.ts'

type Fields = NonNullable<AuditEntry['summary']['before']>

/** What an event changed, before and after, as far as it says so in single values. */
export function EventChange({ before, after }: { before: Fields | null; after: Fields | null }) {
  const t = useTranslations('events')
  const inWords = useFieldsInWords()
  if (after === null && before === null) return null
  return (
    <>
      {after === null ? null : <span className="font-medium">{inWords(after)}</span>}
      {before === null ? null : (
        <span className="text-muted">
          {' '}
          {t('from')} {inWords(before)}
        </span>
      )}
    </>
  )
}

function useFieldsInWords(): (fields: Fields) => string {
  const t = useTranslations('events')
  const values = useTranslations('events.values')
  return (fields) => {
    const said = Object.values(fields)
      .filter((value) => value !== null && value !== 'not-assessed')
      .map((value) => {
        const known = knownValues.find((each) => each === value)
        return known === undefined ? String(value) : values(known)
      })
    return said.length === 0 ? t('nothing') : said.join(', ')
  }
}

const knownValues = [
  'verified',
  'disputed',
  'propaganda-framed',
  'not-a-claim',
  'cannot-be-checked',
  'not-assessed',
] as const
