import { createHmac } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Database, sql } from '@assay/db'
import { ReviewError } from '@assay/review'
import { z } from 'zod'

type Slowing = { free: number; longest: number; forgetsAfter: number }

/**
 * After so many attempts the next ones wait: a second, then twice as long each time, up to the longest. Everything is
 * forgotten when nobody tried for a while. Seconds. Nobody is refused, so nobody can lock anybody out.
 */
const slowing = {
  /** On one account from one address: somebody who guesses, or has forgotten. */
  pair: { free: 4, longest: 30, forgetsAfter: 900 },
  /** On one account from addresses that never signed in to it, all together: many machines that guess at one. */
  account: { free: 10, longest: 10, forgetsAfter: 3600 },
  /** From one address on whatever accounts: one machine that tries a list. */
  address: { free: 20, longest: 10, forgetsAfter: 900 },
} as const satisfies Record<string, Slowing>

/** How many attempts wait or are checked at once, of one address and of all. */
const atOnce = { address: 8, all: 1000 }

export type Attempt = { email: string; client: string; signal?: AbortSignal | undefined }
export type Wait = (milliseconds: number, signal?: AbortSignal) => Promise<void>
export type SignInLimit = ReturnType<typeof buildSignInLimit>

const untilThen: Wait = (milliseconds, signal) =>
  sleep(milliseconds, undefined, signal === undefined ? {} : { signal }).catch(() => {})

const countedSchema = z.tuple([z.object({ count: z.int(), everGood: z.boolean() })])

/** Counts attempts in the database, so that a restart, or a second process, does not forget them. */
export function buildSignInLimit({
  database: { prisma },
  secret,
  now,
  wait = untilThen,
}: {
  database: Database
  secret: string
  now: () => Date
  wait?: Wait | undefined
}) {
  const running = new Map<string, number>()
  // Neither an address nor an account can be read out of a copy of the database.
  const keyOf = (...words: string[]) =>
    createHmac('sha256', secret).update(JSON.stringify(words)).digest('base64url')
  const keysOf = ({ email, client }: Attempt) => ({
    pair: keyOf('pair', email, network(client)),
    account: keyOf('account', email),
    address: keyOf('address', network(client)),
  })

  /** Counts an attempt, in a single statement: attempts at once are all counted. */
  async function count(
    key: string,
    { forgetsAfter }: Slowing,
  ): Promise<{ count: number; everGood: boolean }> {
    const at = now()
    const forgotten = new Date(at.getTime() - forgetsAfter * 1000)
    const rows = await prisma.$queryRaw(sql`
      INSERT INTO sign_in_count (key, count, last_at) VALUES (${key}, 1, ${at})
      ON CONFLICT (key) DO UPDATE SET
        count = CASE WHEN sign_in_count.last_at < ${forgotten} THEN 1 ELSE sign_in_count.count + 1 END,
        last_at = ${at}
      RETURNING count, good_at IS NOT NULL AS "everGood"`)
    return countedSchema.parse(rows)[0]
  }

  /** Counts an attempt, and waits as long as those before it make it wait. Gives for how long, in milliseconds. */
  async function slow(attempt: Attempt): Promise<number> {
    const keys = keysOf(attempt)
    const pair = await count(keys.pair, slowing.pair)
    const waits = [waitAfter(pair.count, slowing.pair)]
    // Whoever signed in from here before is not slowed by what others do elsewhere.
    if (!pair.everGood) {
      waits.push(waitAfter((await count(keys.account, slowing.account)).count, slowing.account))
      waits.push(waitAfter((await count(keys.address, slowing.address)).count, slowing.address))
    }
    const milliseconds = Math.max(...waits)
    if (milliseconds > 0) await wait(milliseconds, attempt.signal)
    return milliseconds
  }

  /** A right password clears the count of its account and address, and is no attempt of the others. */
  async function succeed(attempt: Attempt): Promise<void> {
    const { pair, account, address } = keysOf(attempt)
    await prisma.$executeRaw(sql`
      UPDATE sign_in_count SET
        count = CASE WHEN key = ${pair} THEN 0 ELSE greatest(count - 1, 0) END,
        good_at = CASE WHEN key = ${pair} THEN ${now()} ELSE good_at END
      WHERE key IN (${pair}, ${account}, ${address})`)
  }

  /**
   * Runs an attempt: after its wait, and among no more than so many at once.
   *
   * @throws ReviewError `too-many-requests` where as many are under way already
   */
  async function guard<Result>(attempt: Attempt, run: (waited: number) => Promise<Result>): Promise<Result> {
    const place = network(attempt.client)
    const here = running.get(place) ?? 0
    const all = [...running.values()].reduce((sum, each) => sum + each, 0)
    if (here >= atOnce.address || all >= atOnce.all) throw new ReviewError('too-many-requests')
    running.set(place, here + 1)
    try {
      return await run(await slow(attempt))
    } finally {
      const left = (running.get(place) ?? 1) - 1
      if (left === 0) running.delete(place)
      else running.set(place, left)
    }
  }

  return { guard, succeed, accountKey: (email: string) => keyOf('account', email) }
}

function waitAfter(count: number, { free, longest }: Slowing): number {
  return count <= free ? 0 : Math.min(longest, 2 ** Math.min(count - free - 1, 10)) * 1000
}

/** The address, of IPv6 its first 64 bits: whoever has one of these addresses has all of them. */
function network(client: string): string {
  if (!client.includes(':')) return client
  const [head = '', tail] = client.split('::')
  const groups = head === '' ? [] : head.split(':')
  const rest = tail === undefined || tail === '' ? [] : tail.split(':')
  const missing = tail === undefined ? 0 : 8 - groups.length - rest.length
  return [...groups, ...Array<string>(Math.max(0, missing)).fill('0'), ...rest].slice(0, 4).join(':')
}
