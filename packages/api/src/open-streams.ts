import { ReviewError } from '@assay/review'

/** How many streams may be open at once: for all windows of one person, and for everybody behind one address. */
const limits = { person: 24, address: 240 } as const
type Kind = keyof typeof limits

const places = new WeakMap<object, Map<string, number>>()

/** Whom a stream is counted for. An address is there where the mount knows it. */
export type StreamOwner = { person: string; address?: string | null | undefined }

/**
 * Counts a stream as open. Gives how to count it as closed.
 *
 * @throws ReviewError `too-many-streams`
 */
function openStream(place: object, owner: StreamOwner): () => void {
  const open = places.get(place) ?? new Map<string, number>()
  places.set(place, open)
  const kinds: Kind[] = owner.address ? ['person', 'address'] : ['person']
  const keys = kinds.map((kind) => ({ key: `${kind} ${owner[kind]}`, most: limits[kind] }))
  const countOf = (key: string) => open.get(key) ?? 0
  for (const { key, most } of keys) {
    if (countOf(key) >= most) throw new ReviewError('too-many-streams', { most })
  }
  for (const { key } of keys) open.set(key, countOf(key) + 1)
  let isOpen = true
  return () => {
    if (!isOpen) return
    isOpen = false
    for (const { key } of keys) {
      const count = countOf(key) - 1
      if (count === 0) open.delete(key)
      else open.set(key, count)
    }
  }
}

/** The items of a stream, counted as open from the first that is asked for to the end. */
export async function* counted<Item>(
  items: AsyncIterable<Item>,
  place: object,
  owner: StreamOwner,
): AsyncGenerator<Item> {
  const close = openStream(place, owner)
  try {
    yield* items
  } finally {
    close()
  }
}
