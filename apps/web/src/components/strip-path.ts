import { type Mark, markTextClass } from './mark.ts'
import type { StripShape } from './strip-shape.ts'

/** The colour of a path of the strip. One person's word is paler where it could not be drawn narrower. */
export function pathClass({ mark, isOne }: { mark: Mark; isOne: boolean }, { gap }: StripShape): string {
  return isOne && gap === 0 ? `${markTextClass[mark]} opacity-50` : markTextClass[mark]
}
