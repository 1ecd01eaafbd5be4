import type { PGlite } from '@electric-sql/pglite'
import { DatabaseError } from '../errors.ts'
import { buildQuery, type Response, readResponse } from './frames.ts'

export type Turn = {
  readonly execute: (messages: Uint8Array) => Promise<Response>
  readonly end: () => void
}

/**
 * The embedded engine as several clients can share it. PGlite is one PostgreSQL session, so whoever begins a
 * transaction holds its turn until the transaction ends; the others queue in the order they came. Whatever one client
 * has set, prepared or left open in the session is gone before another one has its turn.
 */
export class Engine {
  readonly serverVersion: string
  readonly #pglite: PGlite
  readonly #listeners = new Set<(notification: Buffer) => void>()
  readonly #channels = new Set<string>()
  #last: Promise<void> = Promise.resolve()
  /** Who had the turn before. */
  #owner: object | null = null
  #stopped: unknown = null

  private constructor(pglite: PGlite, serverVersion: string) {
    this.#pglite = pglite
    this.serverVersion = serverVersion
  }

  static async start(pglite: PGlite): Promise<Engine> {
    const { rows } = await pglite.query<{ server_version: string }>('SHOW server_version')
    return new Engine(pglite, rows[0]?.server_version ?? '')
  }

  /** Waits for a turn for `owner`, who finds the session as if nobody else had used it. */
  async takeTurn(owner: object): Promise<Turn> {
    const before = this.#last
    let end = () => {}
    this.#last = new Promise((resolve) => {
      end = resolve
    })
    await before
    try {
      if (this.#owner !== null && this.#owner !== owner) await this.#reset()
      this.#owner = owner
    } catch (error) {
      end()
      throw error
    }
    return { execute: (messages) => this.#execute(messages), end }
  }

  /** Runs something that needs the engine for itself, such as a dump. */
  async runAlone<Result>(run: (pglite: PGlite) => Promise<Result>): Promise<Result> {
    const turn = await this.takeTurn(this)
    try {
      return await run(this.#pglite)
    } finally {
      turn.end()
    }
  }

  /** Goes on listening to a channel, given as SQL names it, whatever clients do to the session. */
  keepListening(channel: string): void {
    this.#channels.add(channel)
  }

  onNotification(listener: (notification: Buffer) => void): () => void {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  broadcast(notification: Buffer): void {
    for (const listener of this.#listeners) listener(notification)
  }

  async close(): Promise<void> {
    await this.runAlone(async (pglite) => {
      if (this.#stopped) return
      this.#stopped = 'closed'
      await pglite.close()
    })
  }

  /** What DISCARD ALL does, but for the channels that are listened to, which all clients share. */
  async #reset(): Promise<void> {
    const listen = [...this.#channels].map((channel) => `; LISTEN ${channel}`).join('')
    const { failed } = await this.#execute(buildQuery(`${forget}${listen}`))
    if (failed) throw new DatabaseError('STOPPED', 'The session of the embedded database cannot be reset.')
  }

  async #execute(messages: Uint8Array): Promise<Response> {
    if (this.#stopped) {
      throw new DatabaseError('STOPPED', 'The embedded database has stopped.', { cause: this.#stopped })
    }
    const answer: Buffer[] = []
    try {
      // Not `execProtocolRaw`: that parses every answer as well, and keeps what it parsed for as long as it lives.
      await this.#pglite.execProtocolRawStream(messages, {
        syncToFs: false,
        // A view of the engine's own memory, which the next piece is written to.
        onRawData: (piece) => answer.push(Buffer.from(piece)),
      })
    } catch (cause) {
      // After an abort the memory of the engine is not to be trusted. What was committed is in the log.
      this.#stopped = cause
      throw new DatabaseError('STOPPED', 'The embedded database has failed.', { cause })
    }
    const response = readResponse(Buffer.concat(answer))
    for (const notification of response.notifications) this.broadcast(notification)
    return response
  }
}

const forget = [
  'SET SESSION AUTHORIZATION DEFAULT',
  'RESET ALL',
  'CLOSE ALL',
  'DEALLOCATE ALL',
  'SELECT pg_advisory_unlock_all()',
  'DISCARD SEQUENCES',
  'DISCARD TEMP',
].join('; ')

export const rollback = buildQuery('ROLLBACK')
