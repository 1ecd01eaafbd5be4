import type { ArticleCorrection } from '@assay/review'
import type { FoundArticle } from './passages.ts'

/** An article's details as they stand in a form: nothing is null, and date and time are apart. */
export type DetailsFields = {
  headline: string
  byline: string
  publisher: string
  date: string
  time: string
  language: string
  url: string
}

export type DetailsProblem = 'time-without-date' | 'url-invalid'

/** Fills the form. A date that reads two ways is filled in by its first reading. */
export function fieldsOf(article: FoundArticle): DetailsFields {
  const [date = '', time = ''] = article.publishedAt?.split('T') ?? []
  return {
    headline: article.headline ?? '',
    byline: article.byline ?? '',
    publisher: article.publisher ?? '',
    date,
    time: time.slice(0, 5),
    language: article.language,
    url: article.url ?? '',
  }
}

/** What in the form differs from what it was filled with. Empty means that something is not known. */
export function correctionOf(before: DetailsFields, fields: DetailsFields): ArticleCorrection {
  const correction: ArticleCorrection = {}
  for (const name of ['headline', 'byline', 'publisher', 'url'] as const) {
    const value = fields[name].trim()
    if (value !== before[name]) correction[name] = value === '' ? null : value
  }
  if (fields.language !== before.language) correction.language = fields.language
  if (fields.date !== before.date || fields.time !== before.time) correction.publishedAt = dateOf(fields)
  return correction
}

function dateOf({ date, time }: DetailsFields): string | null {
  if (date === '') return null
  return time === '' ? date : `${date}T${time}`
}

/** What is wrong with the form, null where nothing is. */
export function problemOf(before: DetailsFields, fields: DetailsFields): DetailsProblem | null {
  if (fields.date === '' && fields.time !== '') return 'time-without-date'
  const url = fields.url.trim()
  const isNew = url !== '' && url !== before.url
  return isNew && !(/^https?:\/\/\S+$/i.test(url) && URL.canParse(url)) ? 'url-invalid' : null
}
