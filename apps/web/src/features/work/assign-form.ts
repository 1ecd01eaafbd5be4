import type { ArticleWork } from './use-work-of.ts'

/** What an editor has filled in who gives work out. */
export type AssignForm = {
  how: 'each' | 'share'
  perStatement: number
  assigneeIds: readonly string[]
  from: string
  to: string
  /** A day, `2026-03-06`, or empty. */
  dueOn: string
  note: string
}

/** The form as it opens: due after as many days as the policy says. */
export function openForm(daysUntilDue: number | null, now: Date): AssignForm {
  const form = { how: 'each', perStatement: 2, assigneeIds: [], from: '', to: '', note: '' } as const
  return {
    ...form,
    dueOn: daysUntilDue === null ? '' : dayOf(new Date(now.getTime() + daysUntilDue * 86_400_000)),
  }
}

const twoDigits = (value: number) => String(value).padStart(2, '0')
const dayOf = (date: Date) =>
  `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`

/** The end of a day in the reader's own time, as a moment; null for no day. */
export function endOfDay(day: string): string | null {
  if (day === '') return null
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date, 23, 59, 0).toISOString()
}

/** The numbers that were asked for: null for all, 'wrong' where the article has no such numbers. */
export function rangeOf(
  { from, to }: Pick<AssignForm, 'from' | 'to'>,
  statements: number,
): { from: number; to: number } | null | 'wrong' {
  if (from.trim() === '' && to.trim() === '') return null
  const range = {
    from: from.trim() === '' ? 1 : Number(from),
    to: to.trim() === '' ? statements : Number(to),
  }
  const isRight = Number.isInteger(range.from) && Number.isInteger(range.to)
  return isRight && range.from >= 1 && range.from <= range.to && range.to <= statements ? range : 'wrong'
}

/** What work is given out on, as it was seen. */
export function targetsOf(articles: readonly ArticleWork[], range: { from: number; to: number } | null) {
  return articles.map(({ articleId, articleVersion, work }) => ({
    articleId,
    articleVersion,
    assignments: work.map(({ assignmentId, version }) => ({ assignmentId, version })),
    range,
  }))
}
