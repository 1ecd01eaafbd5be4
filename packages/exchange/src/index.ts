export { type AssessmentRecord, assessmentRecordSchema } from './assessment-record.ts'
export type { Finding, FindingCode } from './bundle/finding.ts'
export type { Continued } from './bundle/past-logs.ts'
export type { Primitives } from './bundle/primitives.ts'
export type { AuditPhase, AuditProgress } from './bundle/progress.ts'
export type { BundleRecord } from './bundle/record.ts'
export type { Verdict } from './bundle/verdict.ts'
export {
  type AuditOptions,
  type AuditReport,
  BundleError,
  type BundleSource,
  verifyBundle,
} from './bundle/verify-bundle.ts'
export type { CsvSeparator } from './csv.ts'
export { type DecisionRecord, decisionRecordSchema } from './decision-record.ts'
export { type ExportCheckpoint, exportCheckpointSchema } from './export-checkpoint.ts'
export { exportedTechniques } from './exported-techniques.ts'
export type { BundleLine } from './lines/bundle-line.ts'
export { linesOf } from './lines/lines-of.ts'
export { verifyFile } from './lines/verify-file.ts'
export { writeBundle } from './lines/write-lines.ts'
export {
  type ProofCheck,
  type ProofOutcome,
  proofChecks,
  verifyProofFile,
} from './proof/verify-proof-file.ts'
export { writeAgreementCsv } from './write-agreement-csv.ts'
export { writeCsv } from './write-csv.ts'
export { writeDecisionsCsv } from './write-decisions-csv.ts'
export { writeJsonl } from './write-jsonl.ts'
