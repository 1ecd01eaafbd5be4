import { assessmentValues, factualities, stances, statementStates, techniques } from '@assay/review'
import fc from 'fast-check'

export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '=HYPERLINK("http://x.example","y")',
    'Он сказал: "нет", и ушёл',
    'one\r\ntwo',
    '-',
    '@here',
  ),
)
export const orNull = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null })

/** Any statement that something exported was said of. */
export const anyStatement = fc.record({
  articleId: fc.uuid(),
  headline: orNull(anyText),
  publisher: orNull(anyText),
  publishedAt: orNull(fc.constantFrom('2026-03-01', '2026-03-01T10:00:00Z')),
  language: fc.constantFrom('en', 'ru', 'ar'),
  articleUrl: orNull(fc.webUrl()),
  captureSha256: fc.constant('0'.repeat(64)),
  statementId: fc.uuid(),
  statementUrl: fc.webUrl(),
  statementStart: orNull(fc.nat()),
  statementEnd: orNull(fc.nat()),
  statementText: anyText,
  onPresentWording: fc.boolean(),
  statementState: fc.constantFrom(...statementStates),
})

export const anySpoken = fc.record({
  value: fc.constantFrom(...assessmentValues),
  factuality: orNull(fc.constantFrom(...factualities)),
})

export const anyReasoning = fc.record({
  techniques: fc.array(
    fc.record({
      technique: fc.constantFrom(...techniques),
      start: fc.constant(null),
      end: fc.constant(null),
    }),
  ),
  rationale: orNull(anyText),
  citations: fc.array(
    fc.record({
      url: fc.webUrl(),
      title: orNull(anyText),
      publisher: orNull(anyText),
      stance: fc.constantFrom(...stances),
      quotedPassage: orNull(anyText),
      accessedOn: orNull(fc.constant('2026-03-02')),
    }),
  ),
})

/** Anything that can be said of a statement, with its reasons. */
export const anyWord = fc
  .tuple(anySpoken, anyReasoning)
  .map(([spoken, reasoning]) => ({ ...spoken, ...reasoning }))
