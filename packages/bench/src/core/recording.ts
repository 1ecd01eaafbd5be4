import { createCaller } from '@assay/api'
import { openDatabase } from '@assay/db'
import { buildAuthentication } from '@assay/people'
import pg from 'pg'
import { unwatched } from './desk.ts'
import type { SubmitRequest } from './requests.ts'

/** What one request asked of the database, word for word: session lookup, BEGIN and COMMIT included. */
export type Script = pg.QueryConfig[]

/**
 * Runs requests in this process, one after another, and writes down what each sends to the server. What is
 * captured is what node-postgres itself was given, so that a replay sends the same bytes.
 */
export async function recordScripts(url: string, requests: readonly SubmitRequest[]): Promise<Script[]> {
  const database = await openDatabase({ kind: 'external', url, poolSize: 1 })
  const installation = { database, now: () => new Date(), committed: () => {}, linkSecret: '' }
  const authentication = buildAuthentication({ ...unwatched, database, now: installation.now })
  const scripts: Script[] = []
  const send = pg.Client.prototype.query
  try {
    for (const { cookie, body } of requests) {
      const script: Script = []
      pg.Client.prototype.query = capturing(send, script)
      const personId = await authentication.personOf(new Headers({ cookie }))
      await createCaller({ installation, personId }).assessment.submit(body)
      scripts.push(script)
    }
  } finally {
    pg.Client.prototype.query = send
    await database.close()
  }
  return scripts
}

function capturing(send: typeof pg.Client.prototype.query, script: Script): typeof send {
  const capture = function (this: pg.Client, ...args: unknown[]) {
    const [asked, values] = args
    const given = typeof asked === 'string' ? { text: asked } : { ...(asked as pg.QueryConfig) }
    script.push(Array.isArray(values) ? { ...given, values } : given)
    return Reflect.apply(send, this, args)
  }
  return capture as typeof send
}

/** Sends a script over one connection of the pool, a statement at a time, and reads every answer. */
export async function replay(pool: pg.Pool, script: Script): Promise<void> {
  const client = await pool.connect()
  try {
    for (const query of script) await client.query(query)
  } finally {
    client.release()
  }
}
