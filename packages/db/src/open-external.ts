import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import type { Database } from './database.ts'
import { Prisma, PrismaClient } from './generated/client.ts'

const retries = 4

/** Opens a PostgreSQL server through a pool. */
export async function openExternal(url: string, poolSize: number): Promise<Database> {
  const adapter = new PrismaPg({ connectionString: url, max: poolSize })
  const prisma = new PrismaClient({ adapter, transactionOptions: { maxWait: 10_000, timeout: 20_000 } })
  const listener = new pg.Client({ connectionString: url })
  await listener.connect()
  const handlers = new Map<string, Set<(payload: string) => void>>()
  listener.on('notification', ({ channel, payload }) => {
    for (const handler of handlers.get(channel) ?? []) handler(payload ?? '')
  })
  return {
    kind: 'external',
    prisma,
    transact: async (run) => {
      for (let attempt = 0; ; attempt++) {
        try {
          return await prisma.$transaction(run)
        } catch (error) {
          const conflict = error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2034'
          if (!conflict || attempt === retries) throw error
        }
      }
    },
    listen: async (channel, handler) => {
      const known = handlers.get(channel)
      if (known) known.add(handler)
      else {
        handlers.set(channel, new Set([handler]))
        await listener.query(`LISTEN ${pg.escapeIdentifier(channel)}`)
      }
      return async () => {
        handlers.get(channel)?.delete(handler)
      }
    },
    notify: async (channel, payload) => {
      await listener.query('SELECT pg_notify($1, $2)', [channel, payload])
    },
    close: async () => {
      await prisma.$disconnect()
      await listener.end()
    },
  }
}
