import { expect } from 'vitest'
import type { LedgerErrorCode } from '../errors.ts'

/** Matches the package's error by its code: `expect(act).toThrow(withCode('too-deep'))`. */
export function withCode(code: LedgerErrorCode): unknown {
  return expect.objectContaining({ name: 'LedgerError', code })
}
