/** Why a log is not signed any more. The reason is also what `ledger.status` says. */
export type HaltReason =
  /** The database holds less than a checkpoint that was signed: it was taken back to an older state. */
  | 'database-older'
  /** The database holds something else than what was signed. */
  | 'not-extended'
  /** What was signed cannot be read any more: a node, an entry or a checkpoint is missing or damaged. */
  | 'tree-damaged'
  /** The log was signed by a key that is not here. */
  | 'key-missing'
  /** A checkpoint of this log, in the database or outside, is signed by a key that is not here. */
  | 'note-unknown'
  /** Something was signed, and nothing outside the database remembers what. */
  | 'memory-lost'
  /** The checkpoint file is not the one that was written here: it was copied, alone or with the data. */
  | 'copied'
  /** The file knows a later log that goes on after this one, and the database does not. */
  | 'log-missing'
  /** The database says that this log goes on after another one, and nobody here said so. */
  | 'not-begun-here'

/** The next checkpoint would not extend the last one, or nobody can say that it does: so it is not signed. */
export class SealHalt extends Error {
  readonly reason: HaltReason
  /** The checkpoint that is not extended, where there is one. */
  readonly note: string | null

  constructor(reason: HaltReason, message: string, note: string | null = null) {
    super(message)
    this.name = 'SealHalt'
    this.reason = reason
    this.note = note
  }
}
