import { Duplex } from 'node:stream'
import type { Engine } from './engine.ts'
import { Session } from './session.ts'

/** What node-postgres takes for its socket: the other end is a session of the engine in this process. */
export class InProcessStream extends Duplex {
  readonly #session: Session

  constructor(engine: Engine, idleInTransactionMs: number) {
    super()
    const output = {
      send: (bytes: Buffer) => {
        if (!this.destroyed) this.push(bytes)
      },
      hangUp: (reason?: Error) => {
        this.destroy(reason)
      },
    }
    this.#session = new Session(engine, output, idleInTransactionMs)
  }

  connect(): this {
    process.nextTick(() => this.emit('connect'))
    return this
  }

  setNoDelay(): this {
    return this
  }

  setKeepAlive(): this {
    return this
  }

  ref(): this {
    return this
  }

  unref(): this {
    return this
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    this.#session.receive(chunk)
    done()
  }

  override _writev(
    chunks: { chunk: Buffer; encoding: BufferEncoding }[],
    done: (error?: Error | null) => void,
  ): void {
    this.#session.receive(Buffer.concat(chunks.map(({ chunk }) => chunk)))
    done()
  }

  override _final(done: (error?: Error | null) => void): void {
    this.destroy()
    done()
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#session.close()
    done(error)
  }
}
