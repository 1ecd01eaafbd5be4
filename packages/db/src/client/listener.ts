import pg from 'pg'

export type Handler = (payload: string) => void

const firstPauseMs = 250
const longestPauseMs = 10_000
const heartbeatMs = 30_000

/**
 * One connection of its own that listens, and comes back by itself when it is lost. What was notified
 * meanwhile is lost as well, so after every return each handler is called once with an empty payload:
 * whoever listens looks what it has missed.
 */
export class Listener {
  readonly #config: pg.ClientConfig
  readonly #handlers = new Map<string, Set<Handler>>()
  #client: Promise<pg.Client> | null = null
  #pauseMs = firstPauseMs
  #timer: NodeJS.Timeout | undefined
  #closed = false

  constructor(config: pg.ClientConfig) {
    this.#config = { ...config, keepAlive: true }
  }

  async listen(channel: string, handler: Handler): Promise<() => Promise<void>> {
    const handlers = this.#handlers.get(channel) ?? new Set()
    const isNew = handlers.size === 0
    this.#handlers.set(channel, handlers.add(handler))
    if (!this.#client) await this.#connect()
    else if (isNew) await this.#subscribe(await this.#client, channel)
    return async () => {
      // The subscription itself stays: others may share it, and a notification for nobody costs nothing.
      handlers.delete(handler)
    }
  }

  async close(): Promise<void> {
    this.#closed = true
    clearTimeout(this.#timer)
    this.#handlers.clear()
    const client = await this.#client?.catch(() => null)
    await client?.end().catch(() => {})
  }

  async #connect(): Promise<void> {
    this.#client = this.#open()
    try {
      await this.#client
    } catch (error) {
      this.#client = null
      throw error
    }
  }

  async #open(): Promise<pg.Client> {
    const client = new pg.Client(this.#config)
    let ended = false
    const lost = () => {
      if (ended) return
      ended = true
      client.end().catch(() => {})
      this.#returnLater()
    }
    client.on('notification', ({ channel, payload }) => {
      for (const handler of this.#handlers.get(channel) ?? []) handler(payload ?? '')
    })
    client.on('error', lost)
    try {
      await client.connect()
      for (const channel of this.#handlers.keys()) await this.#subscribe(client, channel)
    } catch (error) {
      ended = true
      await client.end().catch(() => {})
      throw error
    }
    client.on('end', lost)
    this.#pauseMs = firstPauseMs
    this.#beat(client)
    return client
  }

  async #subscribe(client: pg.Client, channel: string): Promise<void> {
    await client.query(`LISTEN ${pg.escapeIdentifier(channel)}`)
  }

  // A connection that a firewall has forgotten looks alive until something is sent.
  #beat(client: pg.Client): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      client.query('SELECT 1').then(
        () => this.#beat(client),
        () => {},
      )
    }, heartbeatMs)
    this.#timer.unref()
  }

  #returnLater(): void {
    if (this.#closed) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#pauseMs = Math.min(this.#pauseMs * 2, longestPauseMs)
      this.#connect().then(
        () => {
          for (const handlers of this.#handlers.values()) for (const handler of handlers) handler('')
        },
        () => this.#returnLater(),
      )
    }, this.#pauseMs)
    this.#timer.unref()
  }
}
