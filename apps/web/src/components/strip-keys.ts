const page = 10

/** Where a key leads from a place in the strip; undefined for a key that means nothing here. */
export function keyTarget(key: string, { here, last }: { here: number; last: number }): number | undefined {
  const target = new Map([
    ['ArrowRight', here + 1],
    ['ArrowDown', here + 1],
    ['ArrowLeft', here - 1],
    ['ArrowUp', here - 1],
    ['PageDown', here + page],
    ['PageUp', here - page],
    ['Home', 0],
    ['End', last],
  ]).get(key)
  return target === undefined ? undefined : Math.min(last, Math.max(0, target))
}
