import { readLeadingDate } from '../dates/dates.ts'
import { countWords } from '../words/words.ts'
import { choosePostKinds, type PostKinds } from './post-kinds.ts'
import { type DrawnPage, proseIn, type VisibleBlock } from './visible-blocks.ts'

/** The part of a page's running text that its posts have to hold. */
const least = 0.5
/** The part of it that may stand above the first post: an article above its comments is no thread. */
const mostAbove = 0.2
/** The part of the text above the answers that one element has to hold to be the first post. */
const opens = 0.6
/** The part of the posts that has to say who wrote it, or when. */
const signed = 0.5
/** Words of a block that tells who or when, at most. */
const longest = 20
/** The part of a post's words that something apart within it may hold. */
const tooMuch = 0.3

/** The post that each element stands in, numbered from 1 in the order of the page, 0 where in none. */
export type Posts = readonly number[]

/** What a page calls itself. */
export type PageSays = 'thread' | 'article' | 'unknown'

/**
 * The posts of a page; null where it is no thread. Posts are elements of one kind, named after what they are, that
 * together hold the text of the page and say who wrote them or when. `settled` is the page whose menus are known.
 * Where the page says that it is a thread, what stands above the answers is the first post; an article may have
 * comments that are longer than itself.
 */
export function findPosts(page: DrawnPage, settled: DrawnPage, says: PageSays): Posts | null {
  const kinds = choosePostKinds(page)
  const isThread = says === 'thread'
  if (kinds.posts.size === 0 || (!isThread && kinds.posts.size > 1)) return null
  if (says === 'article' && !hasAnswersOnly(kinds)) return null
  const texts = textElements(page, kinds)
  const first = page.blocks.findIndex((block) => proseIn(block) > 0 && texts.owner[block.id] !== 0)
  const title = page.blocks.slice(0, first).findLastIndex(({ hint }) => hint.level === 1)
  const above = settled.blocks.slice(title + 1, first).filter(({ hint }) => !hint.chrome)
  const tooMuchAbove = proseOf(above) > mostAbove * proseOf(settled.blocks.filter(({ hint }) => !hint.chrome))
  const opening = isThread && tooMuchAbove && hasAnswersOnly(kinds) ? findOpening(page, above) : null
  const fewest = isThread ? 2 : 3
  const read = (direct: ReadonlySet<number>) => {
    const posts = numberPosts(page, kinds, direct)
    return areThread(page, settled, { posts, fewest }) ? posts : null
  }
  if (opening === null) return tooMuchAbove && !isThread ? null : read(texts.direct)
  return read(new Set([...texts.direct, opening])) ?? read(texts.direct)
}

/** They hold most of the page's text, and most of them are signed. */
function areThread(
  page: DrawnPage,
  settled: DrawnPage,
  { posts, fewest }: { posts: Posts; fewest: number },
): boolean {
  const postOf = ({ id }: VisibleBlock) => posts[id] ?? 0
  const all = proseOf(settled.blocks.filter((block) => !block.hint.chrome || postOf(block) > 0))
  const held = page.blocks.filter((block) => proseIn(block) > 0 && postOf(block) > 0)
  const texts = new Set(held.map(postOf))
  if (texts.size < fewest || proseOf(held) < least * all) return false
  const told = findSigned(page, posts)
  return [...texts].filter((post) => told.has(post)).length >= signed * texts.size
}

function proseOf(blocks: readonly VisibleBlock[]): number {
  return blocks.reduce((sum, block) => sum + proseIn(block), 0)
}

/** The elements of the kinds that hold running text themselves, and for each element the one that it stands in. */
function textElements(
  { blocks, outer, names }: DrawnPage,
  { posts, remarks }: PostKinds,
): { direct: Set<number>; owner: readonly number[] } {
  const owner = outer.map(() => 0)
  outer.forEach((around, id) => {
    if (id === 0) return
    const name = names[id] ?? ''
    owner[id] = posts.has(name) ? id : remarks.has(name) ? 0 : (owner[around] ?? 0)
  })
  const direct = new Set(blocks.filter((block) => proseIn(block) > 0).map(({ id }) => owner[id] ?? 0))
  direct.delete(0)
  return { direct, owner }
}

/** What is answered or remarked on stands elsewhere then. */
function hasAnswersOnly({ posts }: PostKinds): boolean {
  return [...posts].every((name) => !/ (?:post|message|msg|question)/u.test(name))
}

/** The smallest element that holds most of the text above the first answer. */
function findOpening({ outer }: DrawnPage, above: readonly VisibleBlock[]): number | null {
  const all = proseOf(above)
  if (all === 0) return null
  const held = outer.map(() => 0)
  for (const block of above) held[block.id] = (held[block.id] ?? 0) + proseIn(block)
  // An element has a higher number than the one around it.
  for (let id = outer.length - 1; id > 0; id--) {
    const own = held[id] ?? 0
    if (own >= opens * all) return id
    held[outer[id] ?? 0] = (held[outer[id] ?? 0] ?? 0) + own
  }
  return null
}

/** A post is the largest element that holds one text, so that who and when beside the text are within it. */
function numberPosts(
  { outer, names }: DrawnPage,
  { remarks }: PostKinds,
  direct: ReadonlySet<number>,
): number[] {
  const texts: number[] = outer.map((_, id) => (direct.has(id) ? 1 : 0))
  for (let id = outer.length - 1; id > 0; id--)
    texts[outer[id] ?? 0] = (texts[outer[id] ?? 0] ?? 0) + (texts[id] ?? 0)
  const apart = [false]
  const posts = [0]
  let count = 0
  outer.forEach((around, id) => {
    if (id === 0) return
    apart[id] = apart[around] === true || remarks.has(names[id] ?? '')
    const largest = texts[id] === 1 && texts[around] !== 1
    const holds = largest || (direct.has(id) && texts[id] !== 1)
    posts[id] = apart[id] ? 0 : holds ? ++count : (posts[around] ?? 0)
  })
  return posts
}

/** The posts that tell above or within themselves who wrote them or when. */
function findSigned({ blocks }: DrawnPage, posts: Posts): Set<number> {
  const told = new Set<number>()
  let pending = false
  for (const block of blocks) {
    const post = posts[block.id] ?? 0
    const tells = countWords(block.text) <= longest && (block.hint.person || tellsWhen(block))
    if (post === 0) pending = pending || tells
    else if (tells || pending) told.add(post)
    if (post > 0 && proseIn(block) > 0) pending = false
  }
  return told
}

function tellsWhen({ text, hint }: VisibleBlock): boolean {
  return (
    hint.time !== null || /\d:\d\d|(?<!\d)(?:19|20)\d\d(?!\d)/u.test(text) || readLeadingDate(text) !== null
  )
}

/** Says of each block of a post whether it stands apart within it, as what a reader can do with a post does. */
export function settlePosts(
  { blocks, outer, parts }: DrawnPage,
  settled: DrawnPage,
  posts: Posts,
): DrawnPage {
  const words = outer.map(() => 0)
  const ofPost = new Map<number, number>()
  for (const block of blocks) {
    words[block.id] = (words[block.id] ?? 0) + proseIn(block)
    const post = posts[block.id] ?? 0
    ofPost.set(post, (ofPost.get(post) ?? 0) + proseIn(block))
  }
  for (let id = outer.length - 1; id > 0; id--)
    words[outer[id] ?? 0] = (words[outer[id] ?? 0] ?? 0) + (words[id] ?? 0)
  const apart = [false]
  outer.forEach((around, id) => {
    const post = posts[id] ?? 0
    if (id === 0) return
    const small = (words[id] ?? 0) <= tooMuch * (ofPost.get(post) ?? 0)
    apart[id] =
      post > 0 && post === posts[around] && (apart[around] === true || (parts[id] === 'chrome' && small))
  })
  const drawn = blocks.map((block) => ({
    ...block,
    hint: { ...block.hint, chrome: block.hint.chrome || apart[block.id] === true },
  }))
  return {
    ...settled,
    blocks: settled.blocks.map((block, at) => ((posts[block.id] ?? 0) > 0 ? (drawn[at] ?? block) : block)),
  }
}
