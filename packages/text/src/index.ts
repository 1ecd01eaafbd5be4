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
