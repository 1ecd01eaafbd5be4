import { anyOf, typedSql } from '@assay/db'
import type { Sight } from './sight.ts'

type Span = { start: number; end: number }

/** The statements of a capture that touch a part of its text, in reading order. */
export function readStatementsIn(sight: Sight, captureId: string, part: Span) {
  return sight
    .statements()
    .innerJoin('article as a', 'a.id', 's.articleId')
    .where('a.captureId', '=', captureId)
    .where('s.retired', '=', false)
    .where('s.start', '<', part.end)
    .where('s.end', '>', part.start)
    .orderBy('s.start')
    .select(['s.id', 's.articleId', 's.start', 's.end', 's.kind', 's.paragraph'])
    .execute()
}

/** How many statements each article of a capture has, where its first one begins, and where its last one does. */
export async function countStatementsIn(sight: Sight, captureId: string) {
  const counted = await sight
    .statements()
    .innerJoin('article as a', 'a.id', 's.articleId')
    .where('a.captureId', '=', captureId)
    .where('s.retired', '=', false)
    .groupBy('s.articleId')
    .select(['s.articleId', typedSql<number>`count(*)::int`.as('statements')])
    .select((eb) => [eb.fn.min('s.start').as('first'), eb.fn.max('s.start').as('last')])
    .execute()
  return new Map(counted.map((row) => [row.articleId, row]))
}

/** Where statements begin, by their ids; retired ones too. */
export async function readStartsOf(sight: Sight, ids: readonly string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map()
  const rows = await sight.statements().where('s.id', '=', anyOf(ids)).select(['s.id', 's.start']).execute()
  return new Map(rows.map(({ id, start }) => [id, start]))
}

/** How many assessments stand on the statements of some articles, by article. */
export async function countStandingOn(
  sight: Sight,
  articleIds: readonly string[],
): Promise<Map<string, number>> {
  const counted = await sight
    .statements()
    .innerJoin('assessment as x', 'x.statementId', 's.id')
    .where('s.articleId', '=', anyOf(articleIds))
    .where('s.retired', '=', false)
    .where('x.standing', '=', true)
    .groupBy('s.articleId')
    .select(['s.articleId', typedSql<number>`count(*)::int`.as('assessments')])
    .execute()
  return new Map(counted.map(({ articleId, assessments }) => [articleId, assessments]))
}
