export const textErrorCodes = [
  'capture-empty',
  'capture-too-large',
  'capture-not-text',
  'capture-encoding-invalid',
  'capture-nested-too-deep',
] as const
export type TextErrorCode = (typeof textErrorCodes)[number]

/** What keeps a capture from being read. `code` is one of a closed union; `message` is English, for logs. */
export class TextError extends Error {
  readonly code: TextErrorCode

  constructor(code: TextErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'TextError'
    this.code = code
  }
}
