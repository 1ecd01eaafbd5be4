import type { AssessmentRecord } from './assessment-record.ts'

/** Assessments as JSON Lines, piece by piece: one object a line, exactly as they are. */
export async function* writeJsonl(records: AsyncIterable<AssessmentRecord>): AsyncGenerator<string> {
  for await (const record of records) yield `${JSON.stringify(record)}\n`
}
