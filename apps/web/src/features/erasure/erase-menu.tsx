'use client'

import { useTranslations } from 'use-intl'
import { MenuItem } from '../../components/menu.tsx'
import { MoreMenu } from '../../components/more-menu.tsx'
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
    <MoreMenu label={label}>
      {items.map((item) => (
        <MenuItem key={item.id} {...item} danger />
      ))}
    </MoreMenu>
  )
}
