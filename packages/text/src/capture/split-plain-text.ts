import type { SplitCapture, SplitCaptureOptions } from '../shapes.ts'
import { readLines } from './blocks.ts'
import { readBlocks } from './lines.ts'
import { splitLines } from './split-lines.ts'
import { joinWrapped } from './wrapped-lines.ts'

/** Splits a capture of plain text or Markdown; see `splitCapture`. Loads no DOM. */
export function splitPlainText(text: string, options: SplitCaptureOptions): SplitCapture {
  return splitLines(text, readBlocks(joinWrapped(readLines(text))), options)
}
