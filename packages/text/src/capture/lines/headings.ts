import type { Line } from './line.ts'

/** A heading by its markup, of HTML or of Markdown. */
export function isHeading({ block }: Line): boolean {
  return block.hint?.role === 'heading' || block.mark.kind === 'heading'
}
