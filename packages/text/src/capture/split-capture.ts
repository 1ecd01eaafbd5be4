import { looksLikeHtml } from '../decode/guess-media-type.ts'
import type { SplitCapture, SplitCaptureOptions } from '../shapes.ts'
import { splitHtml } from './html/split-html.ts'
import { splitPlainText } from './split-plain-text.ts'

/**
 * Finds the articles in a capture, cuts them into statements, and says why everything else was skipped.
 *
 * Takes plain text, Markdown or HTML; where `format` is left out, a text that begins as HTML does is read as such.
 * `url` is where the capture came from, `language` the caller's word on the language of its articles, which wins
 * over detection. Gives spans in UTF-16 code units of `text`, which is the input itself but for HTML.
 * Statements and skipped spans are disjoint and together cover every visible character. Scripts never run and
 * nothing is fetched. The same input gives the same answer; time grows linearly with the input.
 *
 * @throws TextError for HTML `capture-too-large` (over 5 Mi characters or 200,000 elements) or `capture-nested-too-deep`
 */
export function splitCapture(input: string, options: SplitCaptureOptions = {}): SplitCapture {
  const html = options.format === undefined ? looksLikeHtml(input) : options.format === 'html'
  return html ? splitHtml(input, options) : splitPlainText(input, options)
}
