import { createHash, randomUUID } from 'node:crypto'
import { type Database, sql } from '@assay/db'
import { z } from 'zod'

type Rule = { window: number; max: number }
type Verdict = { allowed: boolean; retryAfter: number | null }

/** Per address that asks: somebody who tries many accounts. Seconds. */
export const perAddress: Rule = { window: 60, max: 30 }
/** Per account, wherever the attempts come from: no more than 100 wrong passwords an hour (OWASP ASVS 2.2.1). */
const perAccount: Rule = { window: 300, max: 8 }

const countedSchema = z.tuple([z.object({ count: z.int(), last_request: z.coerce.number() })])
const day = 86_400_000

export type SignInLimit = ReturnType<typeof buildSignInLimit>

/** Counts attempts in the database, so that a restart, or a second process, does not forget them. */
export function buildSignInLimit({ prisma }: Database, now: () => Date) {
  /** Counts one attempt in a fixed window, in a single statement: attempts at once are all counted. */
  const consume = async (key: string, { window, max }: Rule): Promise<Verdict> => {
    const at = now().getTime()
    const begun = at - window * 1000
    const rows = await prisma.$queryRaw(sql`
      INSERT INTO rate_limit (id, key, count, last_request) VALUES (${randomUUID()}, ${key}, 1, ${at})
      ON CONFLICT (key) DO UPDATE SET
        count = CASE WHEN rate_limit.last_request <= ${begun} THEN 1 ELSE rate_limit.count + 1 END,
        last_request = CASE WHEN rate_limit.last_request <= ${begun} THEN ${at} ELSE rate_limit.last_request END
      RETURNING count, last_request`)
    const [{ count, last_request: since }] = countedSchema.parse(rows)
    if (count === 1) await prisma.rateLimit.deleteMany({ where: { lastRequest: { lt: at - day } } })
    if (count <= max) return { allowed: true, retryAfter: null }
    return { allowed: false, retryAfter: Math.ceil((since - begun) / 1000) }
  }
  const keyOf = (email: string) =>
    `account:${createHash('sha256').update(email.trim().toLowerCase()).digest('hex')}`
  return {
    consume,
    /** Counts an attempt on an account, whether or not there is such an account. */
    attempt: (email: string): Promise<Verdict> => consume(keyOf(email), perAccount),
    /** A right password clears the account's count. */
    succeed: async (email: string): Promise<void> => {
      await prisma.rateLimit.deleteMany({ where: { key: keyOf(email) } })
    },
  }
}
