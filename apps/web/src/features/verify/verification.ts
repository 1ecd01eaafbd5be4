import type { AuditProgress, AuditReport, ProofOutcome } from '@assay/exchange'

/** Why nothing could be verified; each has its words in the catalogue. */
export type Problem =
  | { code: 'file-none' | 'file-empty' | 'file-unknown' | 'file-checkpoint' | 'file-key' | 'file-too-large' }
  | { code: 'file-unreadable' | 'key-none' | 'earlier-malformed' | 'crashed' }
  | { code: 'key-malformed'; line: number }
  | { code: 'key-of-another-log'; name: string; origin: string }
  | { code: 'bundle-broken'; message: string }

/** What somebody asks to be verified: a file, the keys as text, and an earlier checkpoint as text, or nothing. */
export type Question = { file: File; keys: string; earlier: string }

/** What came of it. */
export type Verification =
  | { kind: 'proof'; outcome: ProofOutcome }
  | { kind: 'bundle'; report: AuditReport }
  | { kind: 'refused'; problem: Problem }

/** What the worker says: how far it is, several times, and then the end of it. */
export type WorkerWord =
  | { said: 'progress'; progress: AuditProgress }
  | { said: 'verified'; verification: Verification }
