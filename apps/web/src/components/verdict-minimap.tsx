'use client'

import { type KeyboardEvent, type PointerEvent, useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Mark } from './mark.ts'
import { CurrentMarker, MinimapLabel, OtherCursor } from './minimap-parts.tsx'
import { keyTarget } from './strip-keys.ts'
import { pathClass } from './strip-path.ts'
import { fitStrip, headStrip, stripPaths, stripWidth, tickAt } from './strip-shape.ts'
import { useStripSummary } from './strip-summary.ts'

export type StripCell = {
  id: string
  state: Mark
  label: string
  /** Whether it is one person's word alone. */
  isOne?: boolean
}

type VerdictMinimapProps = {
  cells: readonly StripCell[]
  current: string | null
  onJump: (id: string) => void
  /** Where others are reading. */
  others?: ReadonlyArray<{ person: string; name: string; cell: string }>
}

/**
 * The strip at the head of an article: hover reads a statement, a click or an arrow key jumps to it, the current
 * one is marked and others' cursors ride on it. A slider to a screen reader, so that two thousand statements are
 * one stop of the Tab key.
 */
export function VerdictMinimap({ cells, current, onJump, others = [] }: VerdictMinimapProps) {
  const t = useTranslations('states')
  const states = useMemo(() => cells.map((cell) => cell.state), [cells])
  const oneWord = useMemo(() => new Set(cells.flatMap(({ isOne }, index) => (isOne ? [index] : []))), [cells])
  const summary = useStripSummary(states, oneWord)
  const [hovered, setHovered] = useState<number | null>(null)
  const shape = fitStrip(headStrip, cells.length)
  const paths = useMemo(() => stripPaths(states, shape, oneWord), [states, shape, oneWord])
  const width = stripWidth(shape, cells.length)
  const here = Math.max(
    0,
    cells.findIndex((cell) => cell.id === current),
  )

  const say = (index: number) => {
    const cell = cells[index]
    if (cell === undefined) return summary
    return t('strip.position', {
      position: index + 1,
      total: cells.length,
      state: t(cell.state),
      text: cell.label,
    })
  }
  const jump = (index: number) => {
    const cell = cells[Math.min(cells.length - 1, Math.max(0, index))]
    if (cell !== undefined) onJump(cell.id)
  }
  const pointed = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    return tickAt({ offset: event.clientX - box.left, width: box.width, count: cells.length })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const target = keyTarget(event.key, { here, last: cells.length - 1 })
    if (target === undefined) return
    event.preventDefault()
    event.stopPropagation()
    jump(target)
  }
  if (cells.length === 0) return null

  return (
    <div className="flex max-w-full pbe-3">
      <div dir="ltr" className="relative max-w-full">
        <p className="sr-only">{summary}</p>
        <div
          role="slider"
          tabIndex={0}
          aria-label={t('strip.label')}
          aria-valuemin={1}
          aria-valuemax={cells.length}
          aria-valuenow={here + 1}
          aria-valuetext={say(here)}
          onKeyDown={onKeyDown}
          onPointerMove={(event) => setHovered(pointed(event))}
          onPointerLeave={() => setHovered(null)}
          onPointerUp={(event) => jump(pointed(event))}
          className="relative w-fit max-w-full cursor-pointer touch-manipulation rounded-tick"
        >
          <svg
            aria-hidden="true"
            width={width}
            height={shape.height}
            viewBox={`0 0 ${width} ${shape.height}`}
            preserveAspectRatio="none"
            className="block h-6 max-w-full overflow-visible"
          >
            {paths.map((path) => (
              <path
                key={`${path.mark}${path.isOne}`}
                d={path.d}
                fill="currentColor"
                className={pathClass(path, shape)}
              />
            ))}
          </svg>
          <CurrentMarker index={here} count={cells.length} />
          {others.map((other) => (
            <OtherCursor
              key={other.person}
              person={other.person}
              name={other.name}
              label={t('strip.here', { name: other.name })}
              at={(cells.findIndex((cell) => cell.id === other.cell) + 0.5) / cells.length}
            />
          ))}
        </div>
        {hovered === null ? null : <MinimapLabel at={(hovered + 0.5) / cells.length} text={say(hovered)} />}
      </div>
    </div>
  )
}
