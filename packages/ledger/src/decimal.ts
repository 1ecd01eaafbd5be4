const decimal = /^(?:0|[1-9][0-9]{0,15})$/

/** The number that ASCII digits without leading zeroes stand for; `undefined` for other text and beyond 2^53 - 1. */
export function parseDecimal(text: string): number | undefined {
  const value = decimal.test(text) ? Number(text) : undefined
  return Number.isSafeInteger(value) ? value : undefined
}
