import { type DrawnPage, proseIn } from './visible-blocks.ts'

/** A kind of post that holds less than this part of what the largest kind holds is a remark on a post. */
const small = 0.15
/** Levels of named elements around an element that are looked through. */
const levels = 8

/** The names of the elements that are posts, and of those that are remarks on one, as comments on an answer are. */
export type PostKinds = { posts: ReadonlySet<string>; remarks: ReadonlySet<string> }

/** The names of the elements that stand closest around the text, stand there more than once and hold most of it. */
export function choosePostKinds(page: DrawnPage): PostKinds {
  const { blocks, outer, names } = page
  const counts = countApart(page)
  const closest: (string | null)[] = [null]
  outer.forEach((around, id) => {
    if (id === 0) return
    const name = names[id] ?? null
    const many = name !== null && ((counts.get(name) ?? 0) > 1 || name.includes('question'))
    closest[id] = many ? name : (closest[around] ?? null)
  })
  const words = new Map<string, number>()
  for (const block of blocks) {
    const name = closest[block.id]
    if (name) words.set(name, (words.get(name) ?? 0) + proseIn(block))
  }
  const most = Math.max(0, ...words.values())
  const large = [...words].flatMap(([name, count]) => (count > 0 && count >= small * most ? [name] : []))
  const answers = large.some((name) => name.includes('answer'))
  const isRemark = (name: string) => answers && name.includes('comment') && !name.includes('answer')
  return {
    posts: new Set(large.filter((name) => !isRemark(name))),
    remarks: new Set(names.filter((name) => name !== null && isRemark(name)).map(String)),
  }
}

/** How many elements of each name hold running text that no element of the same name within them holds. */
function countApart({ blocks, outer, names }: DrawnPage): Map<string, number> {
  /** The nearest element around that has a name of a post. */
  const named: number[] = [0]
  outer.forEach((around, id) => {
    if (id > 0) named[id] = names[around] === null ? (named[around] ?? 0) : around
  })
  const holders = new Map<string, Set<number>>()
  for (const block of blocks) {
    if (proseIn(block) === 0) continue
    const seen = new Set<string>()
    let at = names[block.id] === null ? (named[block.id] ?? 0) : block.id
    for (let level = 0; level < levels && at > 0; level++) {
      const name = names[at] ?? ''
      if (!seen.has(name)) holders.set(name, (holders.get(name) ?? new Set()).add(at))
      seen.add(name)
      at = named[at] ?? 0
    }
  }
  return new Map([...holders].map(([name, elements]) => [name, elements.size]))
}
