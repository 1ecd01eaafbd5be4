import { Prisma } from './generated/client.ts'

export { channels } from './channels.ts'
export type { CopiedRow, RowSource } from './client/copy-rows.ts'
export type { StatementLog } from './client/statement-log.ts'
export type { Transaction } from './client/transact.ts'
export {
  anyOf,
  type ExpressionBuilder,
  shadowedTables,
  type Tables,
  typedSql,
  typedTables,
} from './client/typed-tables.ts'
export type { Database, Reader } from './database.ts'
export { readOwner } from './embedded/lock.ts'
export { openMemory } from './embedded/open-embedded.ts'
export { countOpens } from './embedded/open-handles.ts'
export { DatabaseError, type DatabaseErrorCode, type DatabaseOwner } from './errors.ts'
export { logSize } from './lookups/log-size.ts'
export { namesOf } from './lookups/names-of.ts'
export { originsOf } from './lookups/origins-of.ts'
export { leadOf, presentTree, type Tree } from './lookups/present-tree.ts'
export { textsOf } from './lookups/texts-of.ts'
export { diffMigrations, schemaDrift } from './migrate/diff.ts'
export type { MigrationProgress } from './migrate/migrate.ts'
export { type DatabaseConfig, type OpenOptions, openDatabase } from './open.ts'
export { isOverloaded } from './overload.ts'
export { reachDatabase } from './reach.ts'
export { readTreeNodes } from './tree-nodes.ts'
export { isUniqueViolation } from './violations.ts'

/** Builds raw SQL with its values kept apart. */
export const sql = Prisma.sql
export type Sql = Prisma.Sql
export const emptySql = Prisma.empty
export const joinSql = Prisma.join
