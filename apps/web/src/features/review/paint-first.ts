import { hashKey } from '@tanstack/react-query'

type Row = { id: string }
type PageOf<R extends Row> = { statements: R[] }

/** A statement before an act was painted on it, and with the act. */
export type Paint<R extends Row> = { before: R; painted: R }

type PaintOptions<R extends Row, Page extends PageOf<R>, Input> = {
  row: R
  paint: (input: Input) => R
  patch: (change: (page: Page) => Page) => void
}

/**
 * What a mutation does that paints before it is stored. The row as it was travels with the mutation: its options
 * are replaced at every render while it is under way, and then know the painted row alone.
 */
export function paintFirst<R extends Row, Page extends PageOf<R>, Input>({
  row,
  paint,
  patch,
}: PaintOptions<R, Page, Input>) {
  return {
    onMutate: (input: Input): Paint<R> => {
      const act = { before: row, painted: paint(input) }
      patch((page) => withRow(page, (each: R) => (each.id === row.id ? act.painted : each)))
      return act
    },
    /** Nothing is taken back where the statement has been read anew since: what is read is what is stored. */
    takeBack: (act: Paint<R> | undefined): void => {
      if (act === undefined) return
      patch((page) => withRow(page, (each: R) => (isTheSame(each, act.painted) ? act.before : each)))
    },
  }
}

/** By what they say: the cache of answers keeps copies of what is put into it. */
const isTheSame = (one: Row, other: Row) => hashKey([one]) === hashKey([other])

function withRow<R extends Row, Page extends PageOf<R>>(page: Page, change: (row: R) => R): Page {
  return { ...page, statements: page.statements.map(change) }
}
