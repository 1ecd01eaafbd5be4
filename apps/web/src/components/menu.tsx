'use client'

import type { ReactNode } from 'react'
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection as AriaMenuSection,
  Header,
  type MenuItemProps,
  MenuTrigger,
  Popover,
  type Selection,
  Separator,
} from 'react-aria-components'
import { CheckGlyph } from './glyphs.tsx'
import { itemClass, popoverClass } from './popover-style.ts'

type MenuProps = {
  /** The button that opens it. */
  trigger: ReactNode
  label: string
  placement?: 'bottom start' | 'bottom end'
  children: ReactNode
}

export function Menu({ trigger, label, placement = 'bottom start', children }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover placement={placement} className={`min-w-48 ${popoverClass}`}>
        <AriaMenu aria-label={label} className="outline-none">
          {children}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}

type ItemProps = Pick<MenuItemProps, 'id' | 'href' | 'onAction' | 'isDisabled'> & {
  text: string
  danger?: boolean
  /** Said at the end of the line: a count, a key. */
  aside?: ReactNode
}

export function MenuItem({ text, danger = false, aside, ...rest }: ItemProps) {
  return (
    <AriaMenuItem {...rest} textValue={text} className={`${itemClass} ${danger ? 'text-danger' : ''}`}>
      {({ isSelected }) => (
        <>
          <span className="flex-1">{text}</span>
          {isSelected ? <CheckGlyph /> : aside}
        </>
      )}
    </AriaMenuItem>
  )
}

type ChoiceProps = { title: string; value: string; onChange: (value: string) => void; children: ReactNode }

/** A part of a menu where one of several is chosen, such as the appearance. */
export function MenuChoice({ title, value, onChange, children }: ChoiceProps) {
  const change = (selection: Selection) => {
    const [key] = selection === 'all' ? [] : [...selection]
    if (key !== undefined) onChange(String(key))
  }
  return (
    <AriaMenuSection
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={change}
    >
      <Header className="px-2 pbs-2 pbe-1 text-small text-muted">{title}</Header>
      {children}
    </AriaMenuSection>
  )
}

/** A part of a menu under a title of its own. */
export function MenuPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <AriaMenuSection>
      <Header className="px-2 pbs-2 pbe-1 text-small text-muted">{title}</Header>
      {children}
    </AriaMenuSection>
  )
}

export function MenuSeparator() {
  return <Separator className="my-1 border-bs border-rule" />
}
