import { Prisma } from './generated/client.ts'

const uniqueViolation = 'P2002'
// A raw statement reports the SQLSTATE and the table under P2010 instead.
const failedRaw = 'P2010'

/** Whether a write failed because a row with the same unique columns is there, in the given table. */
export function isUniqueViolation(error: unknown, table: string): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false
  if (error.code === uniqueViolation) {
    return String(error.meta?.modelName ?? '').toLowerCase() === table.toLowerCase()
  }
  const details = error.code === failedRaw ? JSON.stringify(error.meta ?? {}) : ''
  return details.includes('"23505"') && details.includes(`"table":"${table}"`)
}
