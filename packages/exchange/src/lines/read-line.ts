import { canonicalize, LedgerError } from '@assay/ledger'
import type { z } from 'zod'
import { type BundleLine, bundleLineSchema } from './bundle-line.ts'

/** A line that was read; `leaf` is the event in it letter for letter, as it was hashed. */
export type ReadLine = { line: BundleLine; leaf: string }

const eventFirst = '{"event":'

/**
 * Reads a line of a bundle, format 2. It has to be canonical JSON, and to hold what its kind has and nothing else.
 * Gives, in English, what it is not.
 */
export function readLine(source: string): ReadLine | { wrong: string } {
  let value: unknown
  try {
    value = JSON.parse(source)
  } catch {
    return { wrong: 'It is not JSON.' }
  }
  const read = bundleLineSchema.safeParse(value)
  if (!read.success) return { wrong: wrongIn(read.error) }
  try {
    return canonical(read.data, source)
  } catch (error) {
    if (error instanceof LedgerError) return { wrong: `${error.message}.` }
    throw error
  }
}

/** A line with an event is written in two parts, so that the leaf is at hand without writing the event again. */
function canonical(line: BundleLine, source: string): ReadLine | { wrong: string } {
  if (line.kind !== 'event' && line.kind !== 'erasure') {
    return canonicalize(line) === source ? { line, leaf: '' } : notCanonical
  }
  const { event, ...rest } = line
  const leaf = canonicalize(event)
  return `${eventFirst}${leaf},${canonicalize(rest).slice(1)}` === source ? { line, leaf } : notCanonical
}

const notCanonical = {
  wrong: 'It is not written in the one form that JSON has here (RFC 8785): a name may stand in it twice.',
}

function wrongIn({ issues: [issue] }: z.ZodError): string {
  if (issue === undefined) return 'It is no line of a bundle.'
  const field = issue.path.join('.')
  return field === '' ? `It is no line of a bundle: ${issue.message}.` : `Its ${field}: ${issue.message}.`
}
