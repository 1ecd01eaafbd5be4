import type { SplitCapture, SplitCaptureOptions } from '../shapes.ts'
import { readLines } from './blocks.ts'
import { readLine } from './lines.ts'
import { splitLines } from './split-lines.ts'

/** Splits a capture of plain text or Markdown; see `splitCapture`. Loads no DOM. */
export function splitPlainText(text: string, options: SplitCaptureOptions): SplitCapture {
  return splitLines(text, readLines(text).map(readLine), options)
}
