import type { ReactNode } from 'react'
import { MoreGlyph } from './glyphs.tsx'
import { IconButton } from './icon-button.tsx'
import { Menu } from './menu.tsx'

/** What is done more rarely, behind three dots at the end of what it is done to. */
export function MoreMenu({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Menu
      label={label}
      placement="bottom end"
      trigger={
        <IconButton label={label}>
          <MoreGlyph />
        </IconButton>
      }
    >
      {children}
    </Menu>
  )
}
