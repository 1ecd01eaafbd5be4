import type { SplitCapture, SplitCaptureOptions } from '../shapes.ts'
import { splitPlainText } from './split-plain-text.ts'

export function splitCapture(input: string, options: SplitCaptureOptions = {}): SplitCapture {
  return splitPlainText(input, options)
}
