import { typedSql } from '@assay/db'
import type { Sight } from './sight.ts'

const count = typedSql<number>`count(*)::int`.as('count')
type Choices = { value: string; count: number }[]

/** Counts the articles that stand by everything the list filters by, the most frequent choice first. */
export async function readArticleFacets(sight: Sight) {
  const live = () => sight.articles().where('a.status', 'not in', ['merged', 'dropped'])
  const by = (column: 'a.status' | 'a.publisher' | 'a.language') =>
    live()
      .where(column, 'is not', null)
      .groupBy(column)
      .select([typedSql<string>`${typedSql.ref(column)}`.as('value'), count])
      .execute()
  const cut = (column: 's.state' | 's.verdict') => {
    const all = live()
      .innerJoin('statement as s', 's.articleId', 'a.id')
      .where('s.retired', '=', false)
      .where(column, 'is not', null)
    const told = column === 's.verdict' ? all.where('s.state', '<>', 'needs-review') : all
    return told
      .groupBy(column)
      .select([
        typedSql<string>`${typedSql.ref(column)}`.as('value'),
        typedSql<number>`count(distinct ${typedSql.ref('a.id')})::int`.as('count'),
      ])
      .execute()
  }
  return {
    statuses: inOrder(await by('a.status')),
    states: inOrder(await cut('s.state')),
    verdicts: inOrder(await cut('s.verdict')),
    publishers: inOrder(await by('a.publisher')),
    languages: inOrder(await by('a.language')),
  }
}

const inOrder = (choices: Choices): Choices =>
  choices.toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
