import type { SplitCapture, SplitCaptureOptions } from '../shapes.ts'
import { readLines } from './lines/blocks.ts'
import { readBlocks } from './lines/lines.ts'
import { joinWrapped } from './lines/wrapped-lines.ts'
import { splitLines } from './split-lines.ts'

/**
 * Splits a capture of plain text or Markdown as `splitCapture` does with `format: 'text'`, but loads no DOM.
 * Spans are in UTF-16 code units of `text`. Never throws.
 */
export function splitPlainText(
  text: string,
  options: Omit<SplitCaptureOptions, 'format'> = {},
): SplitCapture {
  return splitLines(text, readBlocks(joinWrapped(readLines(text))), options)
}
