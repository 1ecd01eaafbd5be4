export type DatabaseErrorCode =
  /** Another process has the data directory open; `owner` names it where it could be read. */
  | 'LOCKED'
  /** The operating system's file locks cannot be used here. */
  | 'LOCK_UNAVAILABLE'
  /** Nobody answers on the owner's socket. */
  | 'UNREACHABLE'
  /** The embedded engine has failed, or was closed. Only a new process can open it again. */
  | 'STOPPED'
  /** A transaction's function reached for the plain client, or began a second transaction. */
  | 'OUTSIDE_TRANSACTION'
  | 'MIGRATION_FAILED'
  /** The database has migrations that the directory lacks, or other ones than it. */
  | 'MIGRATIONS_DIVERGED'

export type DatabaseOwner = { pid: number; socket: string | null }

export class DatabaseError extends Error {
  override readonly name = 'DatabaseError'
  readonly code: DatabaseErrorCode
  readonly owner: DatabaseOwner | null

  constructor(
    code: DatabaseErrorCode,
    message: string,
    { owner = null, cause }: { owner?: DatabaseOwner | null; cause?: unknown } = {},
  ) {
    super(message, { cause })
    this.code = code
    this.owner = owner
  }
}
