'use client'

import { type PointerEvent, type RefObject, useRef } from 'react'
import { restAt, type Snap } from './sheet-snap.ts'

type Drag = {
  pointer: number
  startY: number
  startHeight: number
  lastY: number
  lastTime: number
  velocity: number
}

const aTap = 4

type SheetDragOptions = { sheet: RefObject<HTMLElement | null>; snap: Snap; onSnap: (snap: Snap) => void }

/**
 * The pointer handlers of a sheet's handle. While it is held the height is set on the element itself, past React,
 * so that it follows the finger; on release the stylesheet's stops take over. A tap opens or half closes.
 */
export function useSheetDrag({ sheet, snap, onSnap }: SheetDragOptions) {
  const drag = useRef<Drag | null>(null)

  const release = (moved: boolean) => {
    const { current: element } = sheet
    const { current: held } = drag
    drag.current = null
    if (element === null || held === null) return
    const height = element.getBoundingClientRect().height
    element.style.removeProperty('block-size')
    element.style.removeProperty('transition')
    if (!moved) onSnap(snap === 'full' ? 'half' : 'full')
    else onSnap(restAt({ height, velocity: held.velocity, viewport: innerHeight }))
  }

  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (sheet.current === null || event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      drag.current = {
        pointer: event.pointerId,
        startY: event.clientY,
        startHeight: sheet.current.getBoundingClientRect().height,
        lastY: event.clientY,
        lastTime: event.timeStamp,
        velocity: 0,
      }
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const { current: held } = drag
      if (held === null || held.pointer !== event.pointerId || sheet.current === null) return
      const elapsed = event.timeStamp - held.lastTime
      if (elapsed > 0) held.velocity = (held.lastY - event.clientY) / elapsed
      held.lastY = event.clientY
      held.lastTime = event.timeStamp
      sheet.current.style.transition = 'none'
      sheet.current.style.blockSize = `${held.startHeight + held.startY - event.clientY}px`
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      const { current: held } = drag
      if (held !== null) release(Math.abs(event.clientY - held.startY) > aTap)
    },
    onPointerCancel() {
      release(true)
    },
  }
}
