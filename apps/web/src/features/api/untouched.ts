/** After so long without a hand on the page, what it asks is asked by itself. Milliseconds. */
const untouchedAfter = 120_000

/** The moment, of a clock that only goes on, at which somebody last did something on this page. */
let touchedAt = 0

const acts = ['pointerdown', 'keydown', 'wheel', 'touchstart', 'focus'] as const

/** Begins to notice whether somebody is at the page: what it asks by itself keeps no session alive. */
export function watchTouches(target: Pick<EventTarget, 'addEventListener'>, now: () => number): void {
  touchedAt = now()
  const touch = () => {
    touchedAt = now()
  }
  for (const act of acts) target.addEventListener(act, touch, { capture: true, passive: true })
}

/** What a request says of itself where nobody has touched the page for a while. */
export function touchHeaders(now: () => number): Record<string, string> {
  return now() - touchedAt > untouchedAfter ? { 'x-assay-untouched': '1' } : {}
}
