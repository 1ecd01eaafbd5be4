import type { ReactNode } from 'react'

/** The few signs of the interface, drawn in the colour of the text around them and hidden from screen readers. */
function Glyph({ children, size = 16 }: { children: ReactNode; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      className="shrink-0"
    >
      {children}
    </svg>
  )
}

export function CloseGlyph() {
  return (
    <Glyph>
      <path d="M4 4l8 8M12 4l-8 8" />
    </Glyph>
  )
}

export function CheckGlyph() {
  return (
    <Glyph>
      <path d="M3 8.5l3.5 3.5L13 4.5" />
    </Glyph>
  )
}

export function DashGlyph() {
  return (
    <Glyph>
      <path d="M4 8h8" />
    </Glyph>
  )
}

export function ChevronDownGlyph() {
  return (
    <Glyph>
      <path d="M4 6l4 4 4-4" />
    </Glyph>
  )
}

export function ArrowUpGlyph() {
  return (
    <Glyph size={12}>
      <path d="M8 13V3M4 7l4-4 4 4" />
    </Glyph>
  )
}

export function ArrowDownGlyph() {
  return (
    <Glyph size={12}>
      <path d="M8 3v10M4 9l4 4 4-4" />
    </Glyph>
  )
}

export function MenuGlyph() {
  return (
    <Glyph>
      <path d="M2 4.5h12M2 8h12M2 11.5h12" />
    </Glyph>
  )
}

export function LinkGlyph() {
  return (
    <Glyph>
      <path d="M6.5 9.5l3-3M7 4.5l1-1a2.8 2.8 0 014 4l-1 1M9 11.5l-1 1a2.8 2.8 0 01-4-4l1-1" />
    </Glyph>
  )
}

export function MoreGlyph() {
  return (
    <Glyph>
      <path strokeWidth="2.4" d="M3.5 8h.01M8 8h.01M12.5 8h.01" />
    </Glyph>
  )
}
