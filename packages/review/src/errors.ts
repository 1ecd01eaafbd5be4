/** Why a command was refused. A closed union: each code has its message and status in one table of the API. */
export const reviewErrorCodes = [
  'not-permitted',
  'not-found',
  'stale-version',
  'article-not-in-review',
  'article-not-editable',
  'article-has-assessments',
  'articles-not-adjacent',
  'addresses-differ',
  'capture-not-later',
  'statement-retired',
  'statement-cut-invalid',
  'rationale-required',
  'citation-required',
  'technique-required',
  'factuality-without-framing',
  'factuality-citation-required',
  'technique-outside-statement',
  'citation-url-invalid',
  'citation-of-itself',
  'nothing-to-withdraw',
  'nothing-changed',
  'last-admin',
  'already-member',
  'member-elsewhere',
  'email-taken',
  'link-invalid',
  'link-expired',
  'link-used',
  'link-revoked',
  'password-too-weak',
  'idempotency-mismatch',
  'workspace-slug-taken',
] as const
export type ReviewErrorCode = (typeof reviewErrorCodes)[number]

/** A rule said no. `details` are plain data for the message; where a write was stale they carry the current state. */
export class ReviewError extends Error {
  readonly code: ReviewErrorCode
  readonly details: Readonly<Record<string, unknown>>

  constructor(code: ReviewErrorCode, details: Readonly<Record<string, unknown>> = {}) {
    super(code)
    this.name = 'ReviewError'
    this.code = code
    this.details = details
  }
}
