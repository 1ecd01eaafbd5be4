'use client'

import type { Mark } from './mark.ts'
import { pathClass } from './strip-path.ts'
import {
  fitStrip,
  headStrip,
  listStrip,
  noOneWord,
  type OneWord,
  stripPaths,
  stripWidth,
} from './strip-shape.ts'
import { useStripSummary } from './strip-summary.ts'

type VerdictStripProps = {
  states: readonly Mark[]
  oneWord?: OneWord
  size?: 'list' | 'head'
}

/**
 * An article drawn as a row of ticks, one for each statement. One SVG of a few paths, for lists of a
 * thousand. A short article has a short strip; a long one shrinks to the room there is.
 */
export function VerdictStrip({ states, oneWord = noOneWord, size = 'list' }: VerdictStripProps) {
  const summary = useStripSummary(states, oneWord)
  const shape = fitStrip(size === 'list' ? listStrip : headStrip, states.length)
  const width = stripWidth(shape, states.length)
  if (width === 0) return null
  return (
    <svg
      role="img"
      aria-label={summary}
      width={width}
      height={shape.height}
      viewBox={`0 0 ${width} ${shape.height}`}
      preserveAspectRatio="none"
      className={`max-w-full ${size === 'list' ? 'h-4.5' : 'h-6'}`}
    >
      {stripPaths(states, shape, oneWord).map((path) => (
        <path
          key={`${path.mark}${path.isOne}`}
          d={path.d}
          fill="currentColor"
          className={pathClass(path, shape)}
        />
      ))}
    </svg>
  )
}
