import type { AppRouter } from '@assay/api'
import type { inferRouterOutputs } from '@trpc/server'

type Queue = inferRouterOutputs<AppRouter>['work']['queue']
type Waiting = Pick<Queue, 'mine'> & { again: readonly { articleId: string; statementId: string }[] }
export type QueuePlace = { articleId: string; statementId: string }

/**
 * Where somebody's queue goes on who is done with an article: at the next article of it in the order in which it is
 * shown, from the top again after the last; null where nothing waits elsewhere.
 */
export function nextInQueue({ mine, again }: Waiting, articleId: string): QueuePlace | null {
  const places: QueuePlace[] = [
    ...mine.flatMap((work) =>
      work.nextId === null ? [] : [{ articleId: work.articleId, statementId: work.nextId }],
    ),
    ...again,
  ]
  const here = places.findIndex((place) => place.articleId === articleId)
  const around = [...places.slice(here + 1), ...places.slice(0, here + 1)]
  return around.find((place) => place.articleId !== articleId) ?? null
}

type Row = { id: string; state: string; own: { standing: boolean } | null }

/**
 * The next statement of somebody's own work that is not done, after a place, from the top again where none follows;
 * null where all is done.
 *
 * @param numbers which statements of the article are theirs, by their numbers from 1; null for all
 */
export function nextOfWork<Statement extends Row>(
  statements: readonly Statement[],
  at: number,
  numbers: readonly { from: number; to: number }[] | null,
): Statement | null {
  const isTheirs = (number: number) =>
    numbers === null || numbers.some(({ from, to }) => from <= number && number <= to)
  const isDone = ({ state, own }: Row) =>
    state === 'decided' || (own?.standing === true && state !== 'needs-review')
  const open = statements.filter((row, index) => index !== at && isTheirs(index + 1) && !isDone(row))
  const after = open.find(({ id }) => statements.findIndex((row) => row.id === id) > at)
  return after ?? open[0] ?? null
}
