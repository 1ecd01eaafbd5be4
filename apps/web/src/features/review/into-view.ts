/** From where to where something reaches, in pixels from the window's top. */
export type Extent = { top: number; bottom: number }

/** What lies over the window's foot: the sheet of a phone. */
type Window = { height: number; sheetTop: number | null }

const leastRoom = 100

/** Where a statement stands well: at the height of the eyes, or on a phone between the window's top and the sheet. */
export function roomIn({ height, sheetTop }: Window): Extent {
  if (sheetTop === null) return { top: height * 0.2, bottom: height * 0.66 }
  // A sheet that covers the page holds the words itself; the page below is made ready for when it goes down.
  const bottom = sheetTop - 12
  return { top: 12, bottom: bottom < leastRoom ? height / 2 : bottom }
}

/** How far the page must be scrolled, and no further, for a statement to stand in the room; its beginning goes first. */
export function distanceInto(room: Extent, statement: Extent): number {
  const isWithin = statement.top >= room.top && statement.bottom <= room.bottom
  if (isWithin) return 0
  const isTall = statement.bottom - statement.top > room.bottom - room.top
  return isTall || statement.top < room.top ? statement.top - room.top : statement.bottom - room.bottom
}
