import { Prisma } from './generated/client.ts'

/** Whether a write failed because a row with the same unique columns is there, in the given model's table. */
export function isUniqueViolation(error: unknown, modelName: string): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== 'P2002') return false
  return String(error.meta?.modelName ?? '').toLowerCase() === modelName.toLowerCase()
}
