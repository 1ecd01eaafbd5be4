import type pg from 'pg'

export type StatementLog = (statement: { text: string; values: readonly unknown[] }) => void

/**
 * Tells of every statement as it goes to the server, BEGIN and COMMIT included, with the values as they are
 * sent, so that a benchmark can replay them. (Prisma's own log leaves out the BEGIN.)
 */
export function logStatements(pool: pg.Pool, log: StatementLog): void {
  pool.on('connect', (client) => {
    const query = client.query
    Object.assign(client, {
      query: (...args: [string | pg.QueryConfig, ...unknown[]]) => {
        const [first, second] = args
        if (typeof first === 'string') log({ text: first, values: Array.isArray(second) ? second : [] })
        else log({ text: first.text, values: first.values ?? [] })
        return Reflect.apply(query, client, args)
      },
    })
  })
}
