import { type Database, openDatabase, sql } from '@assay/db'
import { onTestFinished } from 'vitest'

/** The PostgreSQL server that tests run on; undefined where they run on the embedded database, which has one process. */
export const server = process.env.ASSAY_TEST_DATABASE_URL

/** A second process as far as the database can tell: a pool of its own on the same database. */
export async function neighbour(database: Database): Promise<Database> {
  const [row] = await database.prisma.$queryRaw<{ name: string }[]>(sql`SELECT current_database() AS name`)
  const url = new URL(server ?? '')
  url.pathname = `/${row?.name}`
  const other = await openDatabase({ kind: 'external', url: url.href, poolSize: 4 })
  onTestFinished(() => other.close())
  return other
}
