import { Prisma } from './generated/client.ts'

export { channels } from './channels.ts'
export type { Database, Reader, Transaction } from './database.ts'
export { openExternal } from './open-external.ts'
export { isUniqueViolation } from './violations.ts'

/** Builds raw SQL with its values kept apart. */
export const sql = Prisma.sql
export type Sql = Prisma.Sql
export const emptySql = Prisma.empty
export const joinSql = Prisma.join
