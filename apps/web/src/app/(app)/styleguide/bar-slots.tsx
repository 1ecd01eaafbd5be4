'use client'

import { Button } from 'react-aria-components'
import { Avatar } from '../../../components/avatar.tsx'
import { Kbd } from '../../../components/kbd.tsx'
import { Menu, MenuItem, MenuSeparator } from '../../../components/menu.tsx'
import { ThemeChoice } from '../../../components/theme-choice.tsx'

export function SearchBox() {
  return (
    <Button className="hidden h-8 w-55 cursor-pointer items-center justify-between rounded border border-rule bg-raised px-2.5 text-faint hover:border-edge wide:flex">
      Search <Kbd keys="Ctrl K" />
    </Button>
  )
}

export function AccountMenu() {
  return (
    <Menu
      label="Account"
      placement="bottom end"
      trigger={
        <Button aria-label="Account of Mara Okoye" className="cursor-pointer rounded-full">
          <Avatar id="p-mara" name="Mara Okoye" isDecorative />
        </Button>
      }
    >
      <MenuItem text="Change password" />
      <ThemeChoice />
      <MenuSeparator />
      <MenuItem text="Sign out" danger />
    </Menu>
  )
}
