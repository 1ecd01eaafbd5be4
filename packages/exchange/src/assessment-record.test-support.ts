import { assessmentValues, factualities, stances, statementStates, techniques } from '@assay/review'
import fc from 'fast-check'
import type { AssessmentRecord } from './assessment-record.ts'

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '=HYPERLINK("http://x.example","y")',
    'Он сказал: "нет", и ушёл',
    'one\r\ntwo',
    '-',
    '@here',
  ),
)
const orNull = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null })

/** Any record that an export may hold. */
export const anyRecord: fc.Arbitrary<AssessmentRecord> = fc.record({
  articleId: fc.uuid(),
  headline: orNull(text),
  publisher: orNull(text),
  publishedAt: orNull(fc.constantFrom('2026-03-01', '2026-03-01T10:00:00Z')),
  language: fc.constantFrom('en', 'ru', 'ar'),
  articleUrl: orNull(fc.webUrl()),
  captureSha256: fc.constant('0'.repeat(64)),
  statementId: fc.uuid(),
  statementUrl: fc.webUrl(),
  statementStart: orNull(fc.nat()),
  statementEnd: orNull(fc.nat()),
  statementText: text,
  onPresentWording: fc.boolean(),
  statementState: fc.constantFrom(...statementStates),
  assessmentId: fc.uuid(),
  assessmentVersion: fc.integer({ min: 1, max: 99 }),
  reviewerId: fc.uuid(),
  reviewer: orNull(text),
  value: fc.constantFrom(...assessmentValues),
  factuality: orNull(fc.constantFrom(...factualities)),
  techniques: fc.array(
    fc.record({
      technique: fc.constantFrom(...techniques),
      start: fc.constant(null),
      end: fc.constant(null),
    }),
  ),
  rationale: orNull(text),
  citations: fc.array(
    fc.record({
      url: fc.webUrl(),
      title: orNull(text),
      publisher: orNull(text),
      stance: fc.constantFrom(...stances),
      quotedPassage: orNull(text),
      accessedOn: orNull(fc.constant('2026-03-02')),
    }),
  ),
  submittedAt: fc.constant('2026-03-02T09:00:00.000Z'),
  logIndex: orNull(fc.nat()),
})
