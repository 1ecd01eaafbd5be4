'use client'

import { Avatar } from './avatar.tsx'

/** The bar below the current tick; never so narrow that it is lost among two thousand. */
export function CurrentMarker({ index, count }: { index: number; count: number }) {
  return (
    <span
      aria-hidden="true"
      className="absolute -inset-be-2 h-0.75 min-w-2 -translate-x-1/2 rounded-full bg-ink"
      style={{ insetInlineStart: `${((index + 0.5) / count) * 100}%`, width: `${100 / count}%` }}
    />
  )
}

type OtherCursorProps = { person: string; name: string; label: string; at: number }

/** Another reader, standing above the tick that they are at. `at` runs from 0 to 1. */
export function OtherCursor({ person, name, label, at }: OtherCursorProps) {
  if (at < 0) return null
  return (
    <span
      className="pointer-events-none absolute -inset-bs-4.5 flex -translate-x-1/2 rounded-full border border-paper"
      style={{ insetInlineStart: `${at * 100}%` }}
    >
      <span className="sr-only">{label}</span>
      <Avatar id={person} name={name} size="tiny" isDecorative />
    </span>
  )
}

/** What the pointer is over, read out below the strip. It stays within the strip's line at either end. */
export function MinimapLabel({ at, text }: { at: number; text: string }) {
  const side = at > 0.5 ? { insetInlineEnd: `${(1 - at) * 100}%` } : { insetInlineStart: `${at * 100}%` }
  return (
    <span
      aria-hidden="true"
      className="pointer-events-none absolute inset-bs-10 z-20 line-clamp-3 w-max max-w-80 rounded border border-rule bg-raised px-2 py-1 text-small text-ink shadow-float"
      style={side}
    >
      {text}
    </span>
  )
}
