'use client'

import { type ReactNode, useState } from 'react'
import { usePrinting } from '../browse/use-printing.ts'

/** What is there for whoever wants it: folded on the screen, open on paper. */
export function Folded({ title, children }: { title: string; children: ReactNode }) {
  const isPrinting = usePrinting()
  const [isOpen, setOpen] = useState(false)
  return (
    <details
      open={isOpen || isPrinting}
      onToggle={({ currentTarget }) => (isPrinting ? undefined : setOpen(currentTarget.open))}
    >
      <summary className="w-fit cursor-pointer rounded-tick text-muted hover:text-ink">{title}</summary>
      <div className="pbs-2">{children}</div>
    </details>
  )
}
