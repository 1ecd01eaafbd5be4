export { type AssessmentRecord, assessmentRecordSchema } from './assessment-record.ts'
export { writeCsv } from './write-csv.ts'
export { writeJsonl } from './write-jsonl.ts'
