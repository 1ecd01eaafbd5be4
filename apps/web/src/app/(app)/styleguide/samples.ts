import type { Mark } from '../../../components/mark.ts'
import type { StripCell } from '../../../components/verdict-minimap.tsx'

export const people = [
  { id: 'p-mara', name: 'Mara Okoye' },
  { id: 'p-tomas', name: 'Tomas Serrano' },
  { id: 'p-ines', name: 'Ines Lund' },
]

const letters: Record<string, Mark> = {
  v: 'verified',
  d: 'disputed',
  p: 'framed',
  s: 'set-aside',
  c: 'contested',
  n: 'needs-review',
  o: 'open',
}

/** Reads a strip from letters: v, d, p, s, c, n, o. */
export function readStrip(text: string): Mark[] {
  return [...text].map((letter) => letters[letter] ?? 'open')
}

export const shortStrip = readStrip('vvdvspcpdnoooo')

const words = 'The coast guard, which shares the pier, has asked for guarantees'

export function cellsOf(states: readonly Mark[]): StripCell[] {
  return states.map((state, index) => ({ id: `s${index}`, state, label: `${words} (${index + 1}).` }))
}

/** Two thousand ticks, the same at every load. */
export const longStrip = Array.from(
  { length: 2000 },
  (_, index) => readStrip('vvvvdvvspvvcvvvvooopvdvvvv'[(index * index + index) % 26] ?? 'o')[0] ?? 'open',
)

export const middleStrip = Array.from(
  { length: 140 },
  (_, index) => readStrip('vvvvdvvspvvcvvvvooopvdvvvv'[(index * index + index) % 26] ?? 'o')[0] ?? 'open',
)
