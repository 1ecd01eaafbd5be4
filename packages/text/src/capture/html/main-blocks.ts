import { type DrawnPage, proseIn, type VisibleBlock } from './visible-blocks.ts'

/** Below this part of the text that stands together the readability library has found a slice of it only. */
const slice = 0.5
/** A container whose inner one holds less of its text than this is where the text stands together. */
const most = 0.75

/**
 * The blocks of the main text: those that the readability library takes, or, where the text is spread over sections
 * and the library took one of them, what stands in the element that holds them together.
 */
export function chooseMain(page: DrawnPage, readable: ReadonlySet<number>): ReadonlySet<number> {
  const held = holdProse(page)
  const container = findContainer(page, held)
  const taken = page.blocks.reduce((sum, block) => sum + (readable.has(block.id) ? proseOf(block) : 0), 0)
  if (taken >= slice * (held[container] ?? 0)) return readable
  const within = [container === 0]
  page.outer.forEach((around, id) => {
    if (id > 0) within[id] = id === container || within[around] === true
  })
  const inside = page.blocks.filter(({ id, hint }) => !hint.chrome && within[id])
  return new Set([...readable, ...inside.map(({ id }) => id)])
}

function proseOf(block: VisibleBlock): number {
  return block.hint.chrome ? 0 : proseIn(block)
}

/** The words of running text in each element. */
function holdProse({ blocks, outer }: DrawnPage): number[] {
  const held = outer.map(() => 0)
  for (const block of blocks) held[block.id] = (held[block.id] ?? 0) + proseOf(block)
  // An element has a higher number than the one around it.
  for (let id = outer.length - 1; id > 0; id--) {
    const around = outer[id] ?? 0
    held[around] = (held[around] ?? 0) + (held[id] ?? 0)
  }
  return held
}

/** From the whole page inwards, as long as one element inside holds nearly all of the text. */
function findContainer({ outer }: DrawnPage, held: readonly number[]): number {
  const largest = new Map<number, number>()
  outer.forEach((around, id) => {
    const other = largest.get(around)
    if (id > 0 && (held[id] ?? 0) > (other === undefined ? 0 : (held[other] ?? 0))) largest.set(around, id)
  })
  let container = 0
  for (;;) {
    const inner = largest.get(container)
    if (inner === undefined || (held[inner] ?? 0) < most * (held[container] ?? 0)) return container
    container = inner
  }
}
