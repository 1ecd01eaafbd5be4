export { splitCapture } from './capture/split-capture.ts'
export { type DecodedCapture, decodeCapture } from './decode/decode-capture.ts'
export type { TextEncoding } from './decode/guess-encoding.ts'
export type { TextMediaType } from './decode/guess-media-type.ts'
export { TextError, type TextErrorCode, textErrorCodes } from './errors.ts'
export type {
  Attribution,
  FoundDate,
  FoundText,
  SkippedKind,
  SkippedSpan,
  Span,
  SplitArticle,
  SplitCapture,
  SplitCaptureOptions,
  SplitStatement,
  StatementKind,
} from './shapes.ts'
export { skippedKinds, statementKinds } from './shapes.ts'
export { type StatementSpan, splitStatements } from './statements/split-statements.ts'
