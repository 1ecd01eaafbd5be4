'use client'

import { useTranslations } from 'use-intl'
import { MoreGlyph } from '../../components/glyphs.tsx'
import { IconButton } from '../../components/icon-button.tsx'
import { Menu, MenuItem } from '../../components/menu.tsx'
import { useEraseItems } from './use-erase-items.ts'

type EraseMenuProps = {
  texts: Readonly<Record<string, string | null>>
  textIds: Readonly<Record<string, string>>
}

/** A menu that erases the texts beside it; nothing for whoever may not, or where none is left. */
export function EraseMenu({ texts, textIds }: EraseMenuProps) {
  const label = useTranslations('erasure')('actions')
  const items = useEraseItems()({ texts, textIds })
  if (items.length === 0) return null
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
      {items.map((item) => (
        <MenuItem key={item.id} {...item} danger />
      ))}
    </Menu>
  )
}
