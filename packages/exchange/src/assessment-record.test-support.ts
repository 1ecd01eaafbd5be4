import fc from 'fast-check'
import type { AssessmentRecord } from './assessment-record.ts'
import { anyStatement, anyText, anyWord, orNull } from './exported.test-support.ts'

/** Any record that an export may hold. */
export const anyRecord: fc.Arbitrary<AssessmentRecord> = fc
  .tuple(
    anyStatement,
    anyWord,
    fc.record({
      assessmentId: fc.uuid(),
      assessmentVersion: fc.integer({ min: 1, max: 99 }),
      reviewerId: fc.uuid(),
      reviewer: orNull(anyText),
      submittedAt: fc.constant('2026-03-02T09:00:00.000Z'),
      logIndex: orNull(fc.nat()),
    }),
  )
  .map(([statement, word, own]) => ({ ...statement, ...word, ...own }))
