import type { Span } from '../shapes.ts'

/**
 * Where a span stands in a text, told twice: by its words with what stands around them, and by its position.
 * The two selectors of the W3C Web Annotation model, except that offsets are UTF-16 code units.
 */
export type Anchor = {
  quote: { exact: string; prefix: string; suffix: string }
  position: { start: number; end: number }
}

/**
 * `identical`: word for word. `cosmetic`: punctuation, case, spacing or typography changed and nothing else.
 * `material`: any other change of wording. `orphaned`: not found, or not surely enough.
 */
export const anchorStates = ['identical', 'cosmetic', 'material', 'orphaned'] as const
export type AnchorState = (typeof anchorStates)[number]

export const anchorChanges = [
  'number',
  'date',
  'name',
  'negation',
  'attribution',
  'modality',
  'wording',
] as const
/** What changed in a `material` anchor; `wording` is whatever the other kinds do not name. */
export type AnchorChange = (typeof anchorChanges)[number]

export type ResolvedAnchor = { state: AnchorState; span: Span | null; changes: AnchorChange[] }
