'use client'

import { type Mark, markTextClass } from './mark.ts'
import { fitStrip, headStrip, listStrip, stripPaths, stripWidth } from './strip-shape.ts'
import { useStripSummary } from './strip-summary.ts'

type VerdictStripProps = {
  states: readonly Mark[]
  size?: 'list' | 'head'
}

/**
 * An article drawn as a row of ticks, one for each statement. One SVG of at most seven paths, for lists of a
 * thousand. A short article has a short strip; a long one shrinks to the room there is.
 */
export function VerdictStrip({ states, size = 'list' }: VerdictStripProps) {
  const summary = useStripSummary(states)
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
      {stripPaths(states, shape).map(({ mark, d }) => (
        <path key={mark} d={d} fill="currentColor" className={markTextClass[mark]} />
      ))}
    </svg>
  )
}
