import { Prisma } from './generated/client.ts'

/** Prisma's: no answer, too many connections, and a transaction that found no turn in time or took too long. */
const clientCodes = new Set(['P1001', 'P1002', 'P2024', 'P2028', 'P2037'])
// A raw statement reports the SQLSTATE under P2010 instead.
const failedRaw = 'P2010'
/** PostgreSQL's: too many connections, a lock or a statement that took too long, starting up or shutting down. */
const states = ['53300', '55P03', '57014', '57P01', '57P03']
/** What node-postgres says where all its connections are taken. */
const noConnection = 'timeout exceeded when trying to connect'

/** Whether the database had too much to do, or no time, for what was asked: nothing was changed, and later it may go. */
export function isOverloaded(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (error.message === noConnection) return true
  if (error instanceof Prisma.PrismaClientInitializationError) return clientCodes.has(error.errorCode ?? '')
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false
  if (clientCodes.has(error.code)) return true
  const details = error.code === failedRaw ? JSON.stringify(error.meta ?? {}) : ''
  return states.some((state) => details.includes(`"${state}"`))
}
