import { PrismaPg } from '@prisma/adapter-pg'
import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import pg from 'pg'

export type MigrationConnections = SqlMigrationAwareDriverAdapterFactory

/**
 * What the schema engine connects through: Prisma's adapter with two mends. It cuts a script at every
 * semicolon, which breaks the body of a trigger function, where a server takes the script whole. And it does
 * not know the type "char" (with the quotation marks), which the catalogue is full of.
 */
async function connectEngine(pool: pg.Pool): Promise<SqlDriverAdapter> {
  const charColumns = new WeakMap<object, Set<number>>()
  const adapter = await new PrismaPg(withCharAsText(pool, charColumns)).connect()
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    queryRaw: async (query) => {
      const result = await adapter.queryRaw(query)
      const chars = charColumns.get(result.rows)
      const typeOf = (type: (typeof result.columnTypes)[number], index: number) =>
        chars?.has(index) ? ColumnTypeEnum.Character : type
      return { ...result, columnTypes: result.columnTypes.map(typeOf) }
    },
    executeRaw: (query) => adapter.executeRaw(query),
    executeScript: async (script) => {
      await adapter.executeRaw({ sql: script, args: [], argTypes: [] })
    },
    startTransaction: (isolationLevel) => adapter.startTransaction(isolationLevel),
    getConnectionInfo: () => adapter.getConnectionInfo(),
    dispose: () => adapter.dispose(),
  }
}

/** Gives the schema engine one pool for the database itself and for the shadow that it replays migrations in. */
export function buildConnections(pool: pg.Pool): MigrationConnections {
  return {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => connectEngine(pool),
    connectToShadowDb: () => connectEngine(pool),
  }
}

function withCharAsText(pool: pg.Pool, charColumns: WeakMap<object, Set<number>>): pg.Pool {
  const query = async (config: pg.QueryArrayConfig) => {
    const result = await pool.query(config) // a script gives an array of results, without fields
    const chars = new Set<number>()
    for (const [index, field] of (result.fields ?? []).entries()) {
      if (field.dataTypeID !== pg.types.builtins.CHAR) continue
      field.dataTypeID = pg.types.builtins.TEXT
      chars.add(index)
    }
    if (chars.size > 0) charColumns.set(result.rows, chars)
    return result
  }
  // The pool's errors are heard already; the engine's connections would each add a listener that stays.
  return Object.create(pool, { query: { value: query }, on: { value: () => pool } })
}
