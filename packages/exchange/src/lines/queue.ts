/** Things that come in one order, of which some may be left out. */
export type Queue<Item> = {
  /** Takes the next one that matches, with those before it, which were left out; undefined where none does. */
  take: (matches: (item: Item) => boolean) => { item: Item; skipped: readonly Item[] } | undefined
  /** What has not come yet. */
  rest: () => readonly Item[]
}

export function buildQueue<Item>(items: readonly Item[]): Queue<Item> {
  let from = 0
  return {
    take: (matches) => {
      for (let at = from; at < items.length; at++) {
        const item = items[at]
        if (item === undefined || !matches(item)) continue
        const skipped = items.slice(from, at)
        from = at + 1
        return { item, skipped }
      }
      return undefined
    },
    rest: () => items.slice(from),
  }
}
