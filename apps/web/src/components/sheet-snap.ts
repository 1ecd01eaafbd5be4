export type Snap = 'peek' | 'half' | 'full'

export const snaps: readonly Snap[] = ['peek', 'half', 'full']

const peekHeight = 76
const headroom = 56

/** How high the sheet stands at each of its stops, in pixels of a viewport so many pixels high. */
export function snapHeight(snap: Snap, viewport: number): number {
  switch (snap) {
    case 'peek':
      return peekHeight
    case 'half':
      return Math.round(viewport * 0.5)
    case 'full':
      return viewport - headroom
    default:
      return snap satisfies never
  }
}

/** The stop one higher (+1) or lower (-1); the ends hold. */
export function stepSnap(snap: Snap, direction: 1 | -1): Snap {
  return snaps[snaps.indexOf(snap) + direction] ?? snap
}

// A flick is carried on for this long, so that a short fast one reaches the next stop.
const flickMilliseconds = 180

type Release = { height: number; velocity: number; viewport: number }

/** Where the sheet comes to rest. Takes its height in pixels and the velocity upwards in pixels a millisecond. */
export function restAt({ height, velocity, viewport }: Release): Snap {
  const aim = height + velocity * flickMilliseconds
  const distance = (snap: Snap) => Math.abs(snapHeight(snap, viewport) - aim)
  return snaps.reduce((best, snap) => (distance(snap) < distance(best) ? snap : best))
}

/** The stop that a key leads to; undefined for a key that means nothing here. */
export function snapOfKey(key: string, snap: Snap): Snap | undefined {
  const target: Record<string, Snap> = {
    ArrowUp: stepSnap(snap, 1),
    ArrowDown: stepSnap(snap, -1),
    Home: 'peek',
    End: 'full',
    Enter: snap === 'full' ? 'half' : 'full',
    ' ': snap === 'full' ? 'half' : 'full',
  }
  return target[key]
}
