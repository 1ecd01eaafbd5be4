export { splitPlainText } from './capture/split-plain-text.ts'
export { codePointCounter } from './code-points.ts'
export { decodeCapture } from './decode/decode-capture.ts'
export { TextError } from './errors.ts'
