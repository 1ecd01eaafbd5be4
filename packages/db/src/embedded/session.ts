import { type Engine, rollback, type Turn } from './engine.ts'
import { buildGreeting, frontend, messageLength, startupRequest } from './frames.ts'

export type SessionOutput = {
  send: (bytes: Buffer) => void
  /** Ends the conversation, for a reason or in peace. */
  hangUp: (reason?: Error) => void
}

/** The channel of a statement that listens, as SQL names it. */
const listened = /^\s*listen\s+("(?:[^"]|"")+"|[a-z_][\w$]*)/i

/**
 * One client's conversation with the engine, in PostgreSQL's protocol. Messages are gathered up to the next
 * `Sync` and run in one go, so that no other client comes between a Parse and its Bind; a transaction keeps
 * the engine's turn until it is over, or until its client has been silent in it for too long.
 */
export class Session {
  readonly #engine: Engine
  readonly #output: SessionOutput
  readonly #idleInTransactionMs: number
  #bytes: Buffer = Buffer.alloc(0)
  #batch: Buffer[] = []
  #started = false
  #closed = false
  #turn: Turn | null = null
  #work: Promise<void> = Promise.resolve()
  #silence: NodeJS.Timeout | undefined
  #stopListening: (() => void) | null = null

  constructor(engine: Engine, output: SessionOutput, idleInTransactionMs: number) {
    this.#engine = engine
    this.#output = output
    this.#idleInTransactionMs = idleInTransactionMs
  }

  receive(chunk: Buffer): void {
    this.#bytes = this.#bytes.length === 0 ? chunk : Buffer.concat([this.#bytes, chunk])
    for (;;) {
      const length = messageLength(this.#bytes, this.#started)
      if (length === null || this.#closed) return
      const message = this.#bytes.subarray(0, length)
      this.#bytes = this.#bytes.subarray(length)
      if (this.#started) this.#gather(message)
      else this.#start(message.readUInt32BE(4))
    }
  }

  /** The client is gone. What it left open is rolled back before anybody else has a turn. */
  close(): void {
    if (this.#closed) return
    this.#closed = true
    this.#stopListening?.()
    this.#work = this.#work.then(async () => {
      clearTimeout(this.#silence)
      const turn = this.#turn
      this.#turn = null
      if (!turn) return
      try {
        await turn.execute(rollback)
      } finally {
        turn.end()
      }
    })
    this.#work.catch(() => {})
  }

  #start(request: number): void {
    switch (request) {
      case startupRequest.tls:
      case startupRequest.gss:
        this.#output.send(Buffer.from('N'))
        return
      case startupRequest.protocol3:
        this.#started = true
        this.#output.send(buildGreeting(this.#engine.serverVersion))
        return
      default:
        this.#output.hangUp()
    }
  }

  #gather(message: Buffer): void {
    const kind = message[0]
    if (kind === frontend.terminate) {
      this.#output.hangUp()
      return
    }
    const channel = kind === frontend.query ? listened.exec(message.toString('utf8', 5))?.[1] : undefined
    if (channel !== undefined) {
      this.#engine.keepListening(channel)
      this.#stopListening ??= this.#engine.onNotification((bytes) => this.#output.send(bytes))
    }
    this.#batch.push(message)
    if (kind !== frontend.query && kind !== frontend.sync && kind !== frontend.flush) return
    const batch = Buffer.concat(this.#batch)
    this.#batch = []
    this.#work = this.#work.then(() => this.#run(batch))
    this.#work.catch((error) => this.#output.hangUp(error))
  }

  async #run(batch: Buffer): Promise<void> {
    clearTimeout(this.#silence)
    const turn = this.#turn ?? (await this.#engine.takeTurn(this))
    this.#turn = null
    if (this.#closed) {
      this.#turn = turn // for close() to roll back
      return
    }
    let over = true
    try {
      const { bytes, status } = await turn.execute(batch)
      this.#output.send(bytes)
      over = status === 'I'
    } finally {
      if (over) turn.end()
      else this.#keep(turn)
    }
  }

  #keep(turn: Turn): void {
    this.#turn = turn
    this.#silence = setTimeout(() => {
      this.#output.hangUp(new Error('A transaction was left idle for too long and has been rolled back.'))
    }, this.#idleInTransactionMs)
  }
}
