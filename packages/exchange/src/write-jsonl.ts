import type { AssessmentRecord } from './assessment-record.ts'
import type { DecisionRecord } from './decision-record.ts'
import type { ExportCheckpoint } from './export-checkpoint.ts'

/**
 * Assessments or decisions as JSON Lines, piece by piece: one object a line, exactly as they are. The last line is the
 * checkpoint, told from the records by `"kind": "checkpoint"`; it is left out where the log was never signed.
 */
export async function* writeJsonl(
  records: AsyncIterable<AssessmentRecord | DecisionRecord>,
  { checkpoint }: { checkpoint: ExportCheckpoint | null },
): AsyncGenerator<string> {
  for await (const record of records) yield `${JSON.stringify(record)}\n`
  if (checkpoint !== null) yield `${JSON.stringify({ kind: 'checkpoint', ...checkpoint })}\n`
}
