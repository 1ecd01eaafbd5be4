import type { TextError, TextErrorCode } from '@assay/text'

const advice: Record<TextErrorCode, string> = {
  'capture-empty': 'Give a file that has text in it.',
  'capture-too-large':
    'Give the part that matters, or set ASSAY_MAX_CAPTURE_BYTES higher; a page of HTML can also be given as text.',
  'capture-not-text': 'Save the page as .txt, .md or .html, and give that.',
  'capture-encoding-invalid': 'Save the file anew as UTF-8, and give that.',
  'capture-nested-too-deep': 'Save the page as text, and give that.',
}

/** What the console says of a text that cannot be read: the code, what happened, and what to do. */
export const textAdvice = ({ code, message }: TextError): string => `${code}: ${message} ${advice[code]}`
