import type { ErrorCode, ErrorDetails } from './error-details.ts'

/** A code with its details; these may be left out where the code asks for none. */
type Refusal = {
  [Code in ErrorCode]: Record<string, never> extends ErrorDetails[Code]
    ? [code: Code, details?: ErrorDetails[Code]]
    : [code: Code, details: ErrorDetails[Code]]
}[ErrorCode]

/** A rule said no. `details` are plain data for the message; where a write was stale they carry the current state. */
export class ReviewError extends Error {
  readonly code: ErrorCode
  readonly details: Readonly<Record<string, unknown>>

  constructor(...[code, details = {}]: Refusal) {
    super(code)
    this.name = 'ReviewError'
    this.code = code
    this.details = { ...details }
  }
}
