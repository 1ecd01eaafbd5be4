import { distanceInto, roomIn } from './into-view.ts'

/** After so many frames in which nothing moved, the page is looked at again; after so many more it is left alone. */
const framesAtRest = 4
const framesToLeave = 30
/** Nothing that a page does by itself takes longer. */
const longest = 4000

/** Whoever scrolls goes where they want to. */
const ownMoves = ['wheel', 'touchmove', 'pointerdown'] as const

let leave = () => {}

/**
 * Scrolls until the statement stands in the room for it. What is out of sight has no more than an estimated height,
 * and fonts, a sheet or the rest of the article may still be on their way: so the place is looked at again until
 * nothing moves any more.
 */
export function bringIntoView(statementId: string): void {
  leave()
  const began = performance.now()
  let isFirst = true
  let before: number | null = null
  let still = 0
  let frame = 0
  const look = () => {
    const place = document.getElementById(`statement-${statementId}`)?.getBoundingClientRect()
    still = place !== undefined && place.top === before ? still + 1 : 0
    before = place?.top ?? null
    if (place !== undefined && (isFirst || still >= framesAtRest)) {
      const by = distanceInto(roomNow(), place)
      if (Math.abs(by) >= 1) scroll(by, isFirst)
      else if (still >= framesToLeave) return leave()
      isFirst = false
    }
    if (performance.now() - began > longest) return leave()
    frame = requestAnimationFrame(look)
  }
  leave = () => {
    cancelAnimationFrame(frame)
    for (const move of ownMoves) window.removeEventListener(move, leave)
    leave = () => {}
  }
  for (const move of ownMoves) window.addEventListener(move, leave, { passive: true })
  look()
}

function roomNow() {
  const sheet = document.querySelector('[data-snap]')
  const covers = sheet !== null && getComputedStyle(sheet).position === 'fixed'
  return roomIn({
    height: window.innerHeight,
    sheetTop: covers ? sheet.getBoundingClientRect().top : null,
  })
}

/** What is near is glided to, unless less motion is wished; what is far is there at once. */
function scroll(by: number, isFirst: boolean): void {
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  const isNear = Math.abs(by) < window.innerHeight
  window.scrollBy({ top: by, behavior: isFirst && isNear && !isCalm ? 'smooth' : 'instant' })
}
