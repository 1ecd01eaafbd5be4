import type { Continuation } from './continuation.ts'
import type { SentenceEnd } from './sentence-end.ts'
import type { SentenceRules } from './sentence-rules.ts'

/** A place where a sentence may end, with what was read around it. */
export type Candidate = {
  /** The first end mark. */
  at: number
  /** Where the statement so far begins, and where its block ends. */
  start: number
  ceiling: number
  found: SentenceEnd
  next: Continuation
  language: SentenceRules
  /** Whether the statement so far has no capital letter. */
  uncapitalised: () => boolean
}
