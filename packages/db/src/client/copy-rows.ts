import pg from 'pg'

/** What is not carried over: the books of the migrations, and what belongs to the processes that run now. */
const left = [
  '_prisma_migrations',
  'event_text',
  'follower_cursor',
  'instance',
  'revision_place',
  'sequencer_lease',
  'session',
  'sign_in_count',
  'statement_turn',
]

const pageSize = 200

/** A row with its table, as PostgreSQL writes it in JSON. */
export type CopiedRow = { table: string; row: string }

export type RowSource = {
  /** The migrations that the tables were made by. */
  migrations: string[]
  rows: AsyncIterable<CopiedRow>
}

/** Nothing that is copied is small, and no one waits for it. */
const patient = (config: pg.PoolConfig): pg.ClientConfig => ({
  ...config,
  options: [config.options, '-c statement_timeout=0 -c idle_in_transaction_session_timeout=0 -c TimeZone=UTC']
    .filter(Boolean)
    .join(' '),
})

/**
 * Reads every row as it stands at one moment, tables that others refer to first. The client is closed when all was
 * read, or the reading is given up.
 */
export async function readRows(config: pg.PoolConfig): Promise<RowSource> {
  const client = new pg.Client(patient(config))
  client.on('error', () => {}) // the next query says so
  await client.connect()
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    return { migrations: await readMigrationNames(client), rows: rowsOf(client, await readTables(client)) }
  } catch (error) {
    await client.end()
    throw error
  }
}

async function* rowsOf(client: pg.Client, tables: readonly string[]): AsyncGenerator<CopiedRow> {
  try {
    for (const table of tables) {
      const name = pg.escapeIdentifier(table)
      await client.query(
        `DECLARE copied NO SCROLL CURSOR FOR SELECT row_to_json(t)::text AS row FROM ${name} t`,
      )
      for (;;) {
        const { rows } = await client.query<{ row: string }>(`FETCH ${pageSize} FROM copied`)
        for (const { row } of rows) yield { table, row }
        if (rows.length < pageSize) break
      }
      await client.query('CLOSE copied')
    }
    await client.query('COMMIT')
  } finally {
    await client.end()
  }
}

/** Why rows were not written. */
class NotRestored extends Error {
  readonly code: 'NOT_EMPTY' | 'OTHER_MIGRATIONS' | 'UNKNOWN_TABLE'

  constructor(code: 'NOT_EMPTY' | 'OTHER_MIGRATIONS' | 'UNKNOWN_TABLE', message: string) {
    super(message)
    this.code = code
  }
}

/**
 * Writes rows into a database that has its tables and nothing in them, in one transaction: all of them or, where
 * reading them fails, none. The triggers that keep history as it is are off for its tables meanwhile.
 *
 * @throws NotRestored
 */
export async function writeRows(config: pg.PoolConfig, { migrations, rows }: RowSource): Promise<void> {
  const client = new pg.Client(patient(config))
  client.on('error', () => {}) // the next query says so
  await client.connect()
  try {
    await client.query('BEGIN')
    const found = await readMigrationNames(client)
    if (found.join() !== migrations.join()) {
      const message = `The tables were made by the migrations up to ${migrations.at(-1)}, and here they are up to ${found.at(-1)}: use the same version of Assay.`
      throw new NotRestored('OTHER_MIGRATIONS', message)
    }
    const tables = await readTables(client)
    await assertEmpty(client, tables)
    const triggers = (verb: string) =>
      tables.map((table) => `ALTER TABLE ${pg.escapeIdentifier(table)} ${verb} TRIGGER USER`).join('; ')
    await client.query(triggers('DISABLE'))
    await insertAll(client, new Set(tables), rows)
    await client.query(triggers('ENABLE'))
    for (const table of ['event_backlog', 'notice'])
      await client.query(`
        SELECT setval(pg_get_serial_sequence('${table}', 'seq'), max(seq)) FROM ${table} HAVING max(seq) > 0`)
    await client.query('COMMIT')
  } finally {
    await client.end()
  }
}

async function insertAll(
  client: pg.Client,
  tables: ReadonlySet<string>,
  rows: AsyncIterable<CopiedRow>,
): Promise<void> {
  let page: CopiedRow[] = []
  const flush = async () => {
    const [first] = page
    if (first === undefined) return
    const name = pg.escapeIdentifier(first.table)
    await client.query(`INSERT INTO ${name} SELECT * FROM json_populate_recordset(null::${name}, $1::json)`, [
      `[${page.map(({ row }) => row).join(',')}]`,
    ])
    page = []
  }
  for await (const copied of rows) {
    if (!tables.has(copied.table))
      throw new NotRestored('UNKNOWN_TABLE', `There is no table ${copied.table} here.`)
    if (page[0] !== undefined && (page[0].table !== copied.table || page.length === pageSize)) await flush()
    page.push(copied)
  }
  await flush()
}

async function assertEmpty(client: pg.Client, tables: readonly string[]): Promise<void> {
  for (const table of tables) {
    const { rowCount } = await client.query(`SELECT 1 FROM ${pg.escapeIdentifier(table)} LIMIT 1`)
    if (rowCount !== 0) {
      const message = 'The database is not empty: nothing is written over what is there.'
      throw new NotRestored('NOT_EMPTY', message)
    }
  }
}

async function readMigrationNames(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(`
    SELECT migration_name AS name FROM _prisma_migrations
    WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`)
  return rows.map(({ name }) => name)
}

/** The tables that are carried over, each after those that it refers to. */
async function readTables(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ table: string; needs: string[] }>(
    `SELECT c.relname AS table, ARRAY(
        SELECT r.relname::text FROM pg_constraint k JOIN pg_class r ON r.oid = k.confrelid
        WHERE k.conrelid = c.oid AND k.contype = 'f' AND r.oid <> c.oid) AS needs
      FROM pg_class c
      WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND NOT c.relname = ANY($1)
      ORDER BY c.relname`,
    [left],
  )
  const waiting = [...rows]
  const ordered = new Set<string>()
  while (waiting.length > 0) {
    const at = waiting.findIndex(({ needs }) => needs.every((table) => ordered.has(table)))
    const [next] = waiting.splice(Math.max(0, at), 1)
    if (next !== undefined) ordered.add(next.table)
  }
  return [...ordered]
}
