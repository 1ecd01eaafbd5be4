import type { RowChange } from '@assay/review'

type StatementChange = Extract<RowChange, { table: 'statement' }>

/** Whether a change of a row gives a statement a new version of its words. */
export function bringsWords(change: RowChange): boolean {
  return change.op === 'update' && change.table === 'statement' && change.set.textHash !== undefined
}

/**
 * The words that the events cut and that have not been seen yet: of every version of every statement the SHA-256,
 * in lower-case hex. A version that only moved to another place has the words of the one before.
 */
export function buildExpectedWords() {
  const hashes = new Map<string, string>()
  // The first version, which is nearly all of them, goes by the id alone: no string more to keep.
  const keyOf = (statementId: string, version: number) =>
    version === 1 ? statementId : `${statementId} ${version}`
  return {
    /** Takes a change of a statement: a cut that makes it, or one that gives it another version. */
    expect: (change: StatementChange): void => {
      if (change.op !== 'update') hashes.set(change.row.id, change.row.textHash)
      else if (change.set.textHash !== undefined && change.set.version !== undefined) {
        hashes.set(keyOf(change.id, change.set.version), change.set.textHash)
      }
    },
    /** The hash of the words of one version, once; undefined where the events cut no such words. */
    take: (statementId: string, version: number): string | undefined => {
      const key = keyOf(statementId, version)
      const hash = hashes.get(key)
      hashes.delete(key)
      return hash
    },
    /** What has not been taken. */
    left: (): { statementId: string; version: number }[] =>
      [...hashes.keys()].map((key) => {
        const [statementId = '', version = '1'] = key.split(' ')
        return { statementId, version: Number(version) }
      }),
  }
}
