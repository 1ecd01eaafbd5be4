import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { openMemoryCluster } from './cluster.ts'
import { Engine } from './engine.ts'
import { InProcessStream } from './in-process-stream.ts'
import { serveEngine } from './socket-server.ts'
import { socketStream } from './socket-stream.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'assay-session-'))
const socketPath = path.join(folder, 'socket')
const open: pg.Client[] = []
let engine: Engine
let stopServing: () => Promise<void>

const account = { user: 'assay', database: 'postgres', ssl: false }

async function connect(stream: pg.ClientConfig['stream']): Promise<pg.Client> {
  const client = new pg.Client({ ...account, ...(stream ? { stream } : {}) })
  client.on('error', () => {})
  await client.connect()
  open.push(client)
  return client
}

const connectInside = (idleMs = 10_000) => connect(() => new InProcessStream(engine, idleMs))
const connectOutside = () => connect(() => socketStream(socketPath))

async function rowsOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ word: string }>('SELECT word FROM line ORDER BY at')
  return rows.map(({ word }) => word)
}

beforeAll(async () => {
  engine = await Engine.start(await openMemoryCluster())
  stopServing = await serveEngine(engine, socketPath)
  const client = await connectInside()
  await client.query('CREATE TABLE line (at serial PRIMARY KEY, word text UNIQUE)')
})

beforeEach(async () => {
  await (await connectInside()).query('TRUNCATE line')
})

afterAll(async () => {
  for (const client of open) await client.end().catch(() => {})
  await stopServing()
  await engine.close()
  rmSync(folder, { recursive: true })
})

it('keeps another process out of a transaction of this one', async () => {
  const [inside, outside] = [await connectInside(), await connectOutside()]
  await inside.query('BEGIN')
  await inside.query(`INSERT INTO line (word) VALUES ('first')`)
  const foreign = outside.query(`INSERT INTO line (word) VALUES ('foreign')`)
  await sleep(100)
  await inside.query(`INSERT INTO line (word) VALUES ('second')`)
  await inside.query('ROLLBACK')
  await foreign
  expect(await rowsOf(inside)).toEqual(['foreign'])
})

it('keeps this process out of a transaction of another one', async () => {
  const [inside, outside] = [await connectInside(), await connectOutside()]
  await outside.query('BEGIN')
  await outside.query(`INSERT INTO line (word) VALUES ('first')`)
  const own = inside.query(`INSERT INTO line (word) VALUES ('own')`)
  await outside.query(`INSERT INTO line (word) VALUES ('second')`)
  await outside.query('COMMIT')
  await own
  expect(await rowsOf(outside)).toEqual(['first', 'second', 'own'])
})

it('serves many clients at once without mixing their statements', async () => {
  const clients = await Promise.all(
    Array.from({ length: 8 }, (_, at) => (at % 2 ? connectInside() : connectOutside())),
  )
  const asked = clients.map(async (client, at) => {
    for (let round = 0; round < 25; round++) {
      const { rows } = await client.query('SELECT $1::int AS at, $2::text AS round', [at, `round ${round}`])
      expect(rows).toEqual([{ at, round: `round ${round}` }])
    }
  })
  await Promise.all(asked)
})

it('rolls back what a client left open when it vanished', async () => {
  const socket = socketStream(socketPath)
  const [inside, outside] = [await connectInside(), await connect(() => socket)]
  await outside.query('BEGIN')
  await outside.query(`INSERT INTO line (word) VALUES ('lost')`)
  const waiting = rowsOf(inside)
  socket.destroy()
  expect(await waiting).toEqual([])
})

it('rolls back a transaction in which its client falls silent', async () => {
  const [patient, silent] = [await connectInside(), await connectInside(100)]
  await silent.query('BEGIN')
  await silent.query(`INSERT INTO line (word) VALUES ('forgotten')`)
  expect(await rowsOf(patient)).toEqual([])
  await expect(silent.query('COMMIT')).rejects.toThrow()
})

it('goes on after an error, inside a transaction and outside', async () => {
  const client = await connectOutside()
  await expect(client.query('SELECT nonsense')).rejects.toMatchObject({ code: '42703' })
  await client.query('BEGIN')
  await client.query(`INSERT INTO line (word) VALUES ('once')`)
  await expect(client.query(`INSERT INTO line (word) VALUES ('once')`)).rejects.toMatchObject({
    code: '23505',
  })
  await expect(client.query('SELECT 1')).rejects.toMatchObject({ code: '25P02' })
  await client.query('ROLLBACK')
  expect(await rowsOf(client)).toEqual([])
})

it.each<[string, string, string]>([
  ['a search path', `SET search_path = ''`, 'SELECT count(*) FROM line'],
  [
    'triggers that are switched off',
    `SET session_replication_role = replica`,
    "SELECT 1 / (current_setting('session_replication_role') = 'origin')::int",
  ],
  ['a role', 'CREATE ROLE guest; SET ROLE guest', 'SELECT count(*) FROM line'],
  ['a prepared statement', 'PREPARE word AS SELECT 1', 'PREPARE word AS SELECT 2'],
  [
    'a cursor',
    'BEGIN; DECLARE word CURSOR WITH HOLD FOR SELECT 1; COMMIT',
    'BEGIN; DECLARE word CURSOR WITH HOLD FOR SELECT 2; COMMIT',
  ],
  ['a temporary table', 'CREATE TEMP TABLE line (nothing int)', 'SELECT word FROM line'],
  [
    'read-only transactions',
    'SET default_transaction_read_only = on',
    `INSERT INTO line (word) VALUES ('written')`,
  ],
])('leaves nobody %s that another client left behind', async (_what, left, asked) => {
  const [outside, inside] = [await connectOutside(), await connectInside()]
  await outside.query(left)
  await inside.query(asked)
  await outside.query('SELECT 1')
  await inside.query(asked.startsWith('INSERT') ? 'SELECT 1' : asked)
})

it('goes on carrying notifications after a client has stopped listening to everything', async () => {
  const [inside, outside] = [await connectInside(), await connectOutside()]
  const heard: (string | undefined)[] = []
  inside.on('notification', ({ payload }) => heard.push(payload))
  await inside.query('LISTEN news')
  await outside.query('UNLISTEN *')
  await outside.query('DISCARD ALL')
  await inside.query(`SELECT pg_notify('news', 'still here')`)
  await expect.poll(() => heard).toContain('still here')
})

it('carries notifications between processes, whoever sends them', async () => {
  const [inside, outside] = [await connectInside(), await connectOutside()]
  const heard: string[] = []
  inside.on('notification', ({ payload }) => heard.push(`inside ${payload}`))
  outside.on('notification', ({ payload }) => heard.push(`outside ${payload}`))
  await inside.query('LISTEN news')
  await outside.query('LISTEN news')
  await outside.query(`SELECT pg_notify('news', 'hello')`)
  await expect.poll(() => heard.toSorted()).toEqual(['inside hello', 'outside hello'])
})
