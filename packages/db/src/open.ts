import { connect } from './client/connect.ts'
import type { StatementLog } from './client/statement-log.ts'
import type { Database } from './database.ts'
import { openEmbedded } from './embedded/open-embedded.ts'
import { socketStream } from './embedded/socket-stream.ts'
import { DatabaseError } from './errors.ts'

export type DatabaseConfig =
  | { kind: 'embedded'; directory: string }
  | { kind: 'socket'; path: string }
  | { kind: 'external'; url: string; poolSize?: number | undefined }

export type OpenOptions = {
  /** Hears every statement that goes to the server, BEGIN and COMMIT included. For measuring. */
  onStatement?: StatementLog | undefined
}

const defaultPoolSize = 10
const connectionTimeoutMillis = 5_000

// A statement or a transaction that takes longer than this is a fault, and others wait for its locks. The
// time zone is fixed because Prisma's adapter takes every time that it reads for UTC.
const serverSettings = {
  TimeZone: 'UTC',
  statement_timeout: '30s',
  lock_timeout: '10s',
  idle_in_transaction_session_timeout: '30s',
}

/** Opens the database. The same embedded directory opened twice in one process is one and the same handle. */
export async function openDatabase(config: DatabaseConfig, options: OpenOptions = {}): Promise<Database> {
  switch (config.kind) {
    case 'embedded':
      return openEmbedded(config.directory, options)
    case 'socket':
      return openSocket(config.path, options)
    case 'external':
      return openExternal(config.url, config.poolSize ?? defaultPoolSize, options)
    default:
      return config satisfies never
  }
}

async function openExternal(url: string, poolSize: number, { onStatement }: OpenOptions): Promise<Database> {
  const address = new URL(url)
  const given = address.searchParams.get('options')
  address.searchParams.delete('options') // node-postgres would let it win over ours
  const settings = Object.entries(serverSettings).map(([name, value]) => `-c ${name}=${value}`)
  const pool = {
    connectionString: address.href,
    options: [...settings, ...(given ? [given] : [])].join(' '),
    max: poolSize,
    connectionTimeoutMillis,
    idleTimeoutMillis: 60_000,
  }
  return proven(connect({ kind: 'external', pool, namedStatements: true, onStatement }))
}

async function openSocket(path: string, { onStatement }: OpenOptions): Promise<Database> {
  const pool = {
    user: 'assay',
    database: 'postgres',
    ssl: false,
    max: 1,
    connectionTimeoutMillis,
    stream: () => socketStream(path),
  }
  return proven(connect({ kind: 'socket', pool, namedStatements: false, onStatement }))
}

// The pool connects when it is first used. Whoever opens a database wants to hear now that it is not there.
async function proven(database: Database): Promise<Database> {
  try {
    await database.runScript('SELECT 1')
    return database
  } catch (cause) {
    await database.close()
    throw new DatabaseError('UNREACHABLE', 'The database does not answer.', { cause })
  }
}
