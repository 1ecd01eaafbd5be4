import { appendFileSync } from 'node:fs'
import type { Follower } from '@assay/keeper'

/** A follower whose effects are rows: an event that took effect twice would break the key. */
export const counting: Extract<Follower, { effects: 'inside' }> = {
  name: 'counting',
  version: 1,
  effects: 'inside',
  take: async (tx, events) => {
    for (const { logId, position, event } of events) {
      await tx.$executeRaw`INSERT INTO taken (log_id, position, event_id) VALUES (${logId}, ${position}, ${event.id})`
    }
  },
  reset: async (tx, logId) => {
    await tx.$executeRaw`DELETE FROM taken WHERE log_id = ${logId}`
  },
}

/** A follower whose effects are outside: it adds each event's id to a file. */
export const sendingTo = (file: string): Extract<Follower, { effects: 'outside' }> => ({
  name: 'sending',
  version: 1,
  effects: 'outside',
  take: async (events) => {
    for (const { event } of events) appendFileSync(file, `${event.id}\n`)
  },
})
