import pg from 'pg'
import { openMemoryCluster } from '../embedded/cluster.ts'
import { Engine } from '../embedded/engine.ts'
import { embeddedPool } from '../embedded/pool.ts'

/** An empty database in memory, to replay migrations in. */
export async function openShadowPool(): Promise<{ pool: pg.Pool; close: () => Promise<void> }> {
  const engine = await Engine.start(await openMemoryCluster())
  const pool = new pg.Pool(embeddedPool(engine))
  return {
    pool,
    close: async () => {
      await pool.end()
      await engine.close()
    },
  }
}
