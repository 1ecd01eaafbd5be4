import { LedgerError } from './errors.ts'
import { assertWellFormed } from './utf8.ts'

// JSON.parse reads deeper nesting than a recursive writer survives; a cycle ends here too.
const maxDepth = 1000

/**
 * Canonical JSON: one text, and so one hash, for equal JSON values.
 *
 * Takes what `JSON.parse` can give: null, booleans, finite numbers, strings, arrays and plain objects.
 * Anything else is refused rather than dropped or converted (`undefined`, bigint, functions, holes in arrays,
 * dates, buffers, class instances): a column that vanished silently could be changed without trace.
 * Gives text without white space, keys ordered by UTF-16 code units, numbers and strings as ECMAScript writes them.
 *
 * @throws LedgerError `not-json`, `number-not-finite`, `lone-surrogate` (in a string or a key), `too-deep`
 * @see RFC 8785, JSON Canonicalization Scheme
 */
export function canonicalize(value: unknown): string {
  return write(value, 0)
}

function write(value: unknown, depth: number): string {
  switch (typeof value) {
    case 'string':
      return writeString(value)
    case 'number':
      return writeNumber(value)
    case 'boolean':
      return value ? 'true' : 'false'
    case 'object':
      if (value === null) return 'null'
      if (depth >= maxDepth) throw new LedgerError('too-deep', `Nested deeper than ${maxDepth} levels`)
      return Array.isArray(value) ? writeArray(value, depth) : writeObject(value, depth)
    default:
      throw new LedgerError('not-json', `A value of type ${typeof value} has no JSON form`)
  }
}

// Printable ASCII but for the quotation mark and the backslash stands for itself: the common case, and the quick one.
const needsNoEscape = /^[ !#-[\]-~]*$/

function writeString(text: string): string {
  if (needsNoEscape.test(text)) return `"${text}"`
  assertWellFormed(text)
  return JSON.stringify(text)
}

// ECMAScript's Number::toString is the serialisation that RFC 8785 section 3.2.2.3 prescribes; -0 becomes 0.
function writeNumber(value: number): string {
  if (!Number.isFinite(value)) throw new LedgerError('number-not-finite', `${value} has no JSON form`)
  return String(value)
}

function writeArray(items: readonly unknown[], depth: number): string {
  // Array.from visits holes as undefined, which is refused; `map` would skip them.
  return `[${Array.from(items, (item) => write(item, depth + 1)).join(',')}]`
}

function writeObject(value: object, depth: number): string {
  if (!isPlain(value)) {
    throw new LedgerError(
      'not-json',
      `An instance of ${value.constructor?.name ?? 'a class'} has no JSON form`,
    )
  }
  // The default order of `sort` is by UTF-16 code units, as RFC 8785 section 3.2.3 asks.
  const members = Object.keys(value)
    .sort()
    .map((key) => `${writeString(key)}:${write(value[key], depth + 1)}`)
  return `{${members.join(',')}}`
}

// Plain in any realm: an object from another window or worker has another Object.prototype.
function isPlain(value: object): value is Readonly<Record<string, unknown>> {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}
