/** What can be found wrong with what is kept of logs outside their database, or with the database beside it. */
type OutsideCode =
  /** The database has checkpoints, and there is no file of them, or an empty one. */
  | 'file-lost'
  /** A line of the file that is not the last one holds no checkpoint. */
  | 'file-damaged'
  /** The database has checkpoints that the file does not. */
  | 'file-shorter'
  /** The file has checkpoints of a log that the database does not know. */
  | 'log-unknown'
  /** The file has checkpoints that the database does not, of a log that it knows. */
  | 'checkpoint-deleted'
  /** The file is not the one that was written to: it was copied, alone or with the data. */
  | 'file-copied'
  /** The key that a log is signed with is not here. */
  | 'key-missing'
  /** What lies in a key's place is no key. */
  | 'key-damaged'
  /** The key that lies here is not the one that the log is signed with. */
  | 'key-differs'
  /** There is a key, or a record, of a log that the database does not know. */
  | 'key-unknown'
  /** The record beside a key, of what it signed last, is gone. */
  | 'record-lost'
  /** That record cannot be read, or no key of the log signed what it holds. */
  | 'record-damaged'
  /** That record holds a checkpoint that the database does not have. */
  | 'record-differs'

/** One of them: of which log, null where it is about all of them; which, where, and in English what was found. */
export type OutsideFinding = {
  readonly code: OutsideCode
  readonly origin: string | null
  readonly where: string
  readonly message: string
}
