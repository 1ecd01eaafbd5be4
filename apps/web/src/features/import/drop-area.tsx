'use client'

import { type DragEvent, type ReactNode, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'

type DropAreaProps = { onFile: (file: File) => void; children: ReactNode }

/** Takes a file that is dropped anywhere on what it holds. The button that chooses a file does the same by keyboard. */
export function DropArea({ onFile, children }: DropAreaProps) {
  const t = useTranslations('importing')
  const [isOver, setOver] = useState(false)
  // Moving over a child leaves the parent and enters the child, so enters and leaves are counted.
  const depth = useRef(0)
  const holdsFile = (event: DragEvent) => event.dataTransfer.types.includes('Files')

  const onEnter = (event: DragEvent) => {
    if (!holdsFile(event)) return
    depth.current += 1
    setOver(true)
  }
  const onLeave = (event: DragEvent) => {
    if (!holdsFile(event)) return
    depth.current -= 1
    if (depth.current <= 0) setOver(false)
  }
  const onDrop = (event: DragEvent) => {
    depth.current = 0
    setOver(false)
    const file = event.dataTransfer.files[0]
    if (file === undefined) return
    event.preventDefault()
    onFile(file)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a pointer's shortcut for the button that chooses a file
    <div
      className="relative"
      onDragEnter={onEnter}
      onDragLeave={onLeave}
      onDragOver={(event) => (holdsFile(event) ? event.preventDefault() : undefined)}
      onDrop={onDrop}
    >
      {children}
      {isOver ? (
        <div className="pointer-events-none absolute -inset-2 z-10 grid place-items-center rounded border-2 border-dashed border-action bg-paper/90 font-medium text-action">
          {t('dropNow')}
        </div>
      ) : null}
    </div>
  )
}
