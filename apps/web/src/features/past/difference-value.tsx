'use client'

import { techniqueSchema } from '@assay/review'
import { useFormatter, useTranslations } from 'use-intl'
import { useLanguageName } from '../../components/language-name.ts'
import { usePrintedDate } from '../../components/printed-date.tsx'
import { hasWord } from '../../messages/has-word.ts'
import { MomentTime } from './moment-time.tsx'
import type { DifferenceRow } from './past-answers.ts'

type Value = DifferenceRow['fields'][number]['before']

/** Words of somebody, which no catalogue may take for its own. */
const freeFields = new Set([
  'words',
  'saidOf',
  'rationale',
  'quotedPassage',
  'headline',
  'byline',
  'publisher',
  'title',
  'name',
  'speaker',
])

/** A value of a field in words. */
export function DifferenceValue({ field, value }: { field: string; value: Value }) {
  const t = useTranslations('past.difference')
  const values = useTranslations('past.values')
  const techniques = useTranslations('techniques.names')
  const format = useFormatter()
  const printed = usePrintedDate('medium')
  const languageName = useLanguageName()
  if (value === null) return t('nothing')
  if (typeof value === 'object') return <span className="italic">{t('erased')}</span>
  if (typeof value === 'number') return format.number(value)
  if (typeof value === 'boolean') return values(value ? 'true' : 'false')
  if (freeFields.has(field)) return <bdi>{value}</bdi>
  if (field === 'capturedAt') return <MomentTime at={value} />
  if (field === 'publishedAt' || field === 'accessedOn') return printed(value)
  if (field === 'language') return languageName(value)
  if (field === 'techniques') {
    const known = value.split(' ').flatMap((each) => techniqueSchema.safeParse(each).data ?? [])
    return known.map((each) => techniques(each)).join(', ')
  }
  return hasWord(values, value) ? values(value) : value
}
