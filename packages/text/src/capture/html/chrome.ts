import { type DrawnPage, proseIn } from './visible-blocks.ts'

/** What holds this part of a page's running text is no menu, whatever its class says: a `form` or a `widget` around it all. */
const tooMuch = 0.3

/** Says of each block whether it stands in a menu, a form, an aside and the like, seen from the whole page. */
export function settleChrome(page: DrawnPage): DrawnPage {
  const { blocks, outer, parts } = page
  const words = outer.map(() => 0)
  for (const block of blocks) words[block.id] = (words[block.id] ?? 0) + proseIn(block)
  // An element has a higher number than the one around it.
  for (let id = outer.length - 1; id > 0; id--)
    words[outer[id] ?? 0] = (words[outer[id] ?? 0] ?? 0) + (words[id] ?? 0)
  const most = tooMuch * (words[0] ?? 0)
  const chrome = [false]
  for (let id = 1; id < outer.length; id++) {
    const part = parts[id]
    const around = chrome[outer[id] ?? 0] === true
    chrome[id] = part === 'text' ? false : around || (part === 'chrome' && (words[id] ?? 0) < most)
  }
  return {
    ...page,
    blocks: blocks.map((block) => ({
      ...block,
      hint: { ...block.hint, chrome: block.hint.chrome || chrome[block.id] === true },
    })),
  }
}
