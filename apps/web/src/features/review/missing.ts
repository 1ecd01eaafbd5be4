import { isSetAside } from '@assay/review'
import type { Draft } from './draft.ts'

/** A part of an assessment that its tag cannot do without. */
export type Missing = 'tag' | 'rationale' | 'technique' | 'source'

/** Everything that a draft lacks before it can be submitted, in the order of the form. */
export function missingIn({ value, factuality, techniques, rationale, citations }: Draft): Missing[] {
  if (value === null) return ['tag']
  const isFramed = value === 'propaganda-framed'
  const claimsFact = factuality === 'verified' || factuality === 'disputed'
  const needsSource = isFramed ? claimsFact : !isSetAside(value)
  const missing: Missing[] = []
  if (isFramed && techniques.length === 0) missing.push('technique')
  if (rationale.trim() === '') missing.push('rationale')
  if (needsSource && citations.length === 0) missing.push('source')
  return missing
}
