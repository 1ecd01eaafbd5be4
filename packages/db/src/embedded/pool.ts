import type pg from 'pg'
import type { Engine } from './engine.ts'
import { InProcessStream } from './in-process-stream.ts'

const idleInTransactionMs = 30_000
const connectionTimeoutMillis = 30_000 // the queue for the one connection counts in

/** How node-postgres reaches an engine in its own process. */
export function embeddedPool(engine: Engine): pg.PoolConfig {
  return {
    user: 'assay',
    database: 'postgres',
    ssl: false,
    max: 1,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis,
    stream: () => new InProcessStream(engine, idleInTransactionMs),
  }
}
