/** Something to find: what it is called, and what it means. */
type Named = { name: string; explanation: string }

/** Those that a search finds: by the beginning of a name, then by a word in a name, then anywhere in either. */
export function rankByName<Item extends Named>(items: readonly Item[], search: string): Item[] {
  const words = search.trim().toLocaleLowerCase()
  if (words === '') return [...items]
  const rank = ({ name, explanation }: Named): number => {
    const low = name.toLocaleLowerCase()
    if (low.startsWith(words)) return 0
    if (low.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(words))) return 1
    if (low.includes(words)) return 2
    return explanation.toLocaleLowerCase().includes(words) ? 3 : 4
  }
  const ranked = items.map((item) => ({ item, rank: rank(item) })).filter((each) => each.rank < 4)
  return ranked.sort((a, b) => a.rank - b.rank).map(({ item }) => item)
}
