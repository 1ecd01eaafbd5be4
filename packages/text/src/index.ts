export {
  type Anchor,
  type AnchorChange,
  type AnchorState,
  anchorChanges,
  anchorStates,
  type ResolvedAnchor,
} from './anchors/anchor.ts'
export { describeAnchor } from './anchors/describe-anchor.ts'
export {
  matchStatements,
  type StatedSpan,
  type StatedText,
  type StatementMatch,
} from './anchors/match-statements.ts'
export { resolveAnchor, resolveAnchors } from './anchors/resolve-anchor.ts'
export { attributeStatements } from './attribution/attribute-statements.ts'
export { splitCapture } from './capture/split-capture.ts'
export { codePointCounter } from './code-points.ts'
export { type DecodedCapture, decodeCapture } from './decode/decode-capture.ts'
export type { TextEncoding } from './decode/guess-encoding.ts'
export type { TextMediaType } from './decode/guess-media-type.ts'
export { TextError, type TextErrorCode, textErrorCodes } from './errors.ts'
export { foldForSearch, searchInvisible, searchPairs } from './search/fold-search.ts'
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
