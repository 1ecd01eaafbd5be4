import type { Transaction } from '@assay/db'
import type { StatementCut } from '@assay/review'
import { insertRows } from '../frame/insert-rows.ts'

/** Keeps a capture byte for byte, and the text that every offset counts in. */
export async function keepContent(
  tx: Transaction,
  { captureId, bytes, text }: { captureId: string; bytes: Uint8Array; text: string },
): Promise<void> {
  // A copy: the caller's bytes may be a view of a larger, shared buffer.
  await tx.captureContent.create({ data: { captureId, bytes: new Uint8Array(bytes), text } })
}

type Worded = Pick<StatementCut, 'statementId' | 'start' | 'end'> & { version?: number }

/** Keeps the words of statements, in their first version where none is named, cut from their capture's text. */
export async function keepStatementTexts(
  tx: Transaction,
  { articleId, text, statements }: { articleId: string; text: string; statements: readonly Worded[] },
): Promise<void> {
  const rows = statements.map(({ statementId, version = 1, start, end }) => {
    return { statementId, version, articleId, text: text.slice(start, end) }
  })
  await insertRows(tx, 'statementText', rows)
}
