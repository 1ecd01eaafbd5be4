import { chmodSync, rmSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import type { Engine } from './engine.ts'
import { Session } from './session.ts'

const idleInTransactionMs = 15_000

/**
 * Lets other processes of the same user reach the engine, as a PostgreSQL server on a Unix socket. The data
 * directory's lock is held by now, so whatever lies at the path was left by an owner that is gone. The directory of
 * the path is private already, so that there is no moment when others could connect.
 */
export async function serveEngine(engine: Engine, socketPath: string): Promise<() => Promise<void>> {
  const clients = new Set<Socket>()
  const server = createServer((client) => {
    clients.add(client)
    const session = new Session(
      engine,
      {
        send: (bytes) => {
          if (client.writable) client.write(bytes)
        },
        hangUp: () => {
          client.end()
          client.destroySoon()
        },
      },
      idleInTransactionMs,
    )
    client.on('data', (chunk: Buffer) => session.receive(chunk))
    client.on('error', () => client.destroy())
    client.on('close', () => {
      clients.delete(client)
      session.close()
    })
  })
  rmSync(socketPath, { force: true })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(socketPath, resolve)
  })
  chmodSync(socketPath, 0o600)
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve())
      for (const client of clients) client.destroy()
    })
}
