'use client'

import { useTranslations } from 'use-intl'
import type { NavItem } from './app-nav.tsx'
import { MenuGlyph } from './glyphs.tsx'
import { IconButton } from './icon-button.tsx'
import { Menu, MenuItem } from './menu.tsx'

/** The links of the bar, on a phone. */
export function AppMenu({ nav }: { nav: readonly NavItem[] }) {
  const t = useTranslations('shell')
  return (
    <div className="-ms-2 wide:hidden">
      <Menu
        label={t('navigation')}
        trigger={
          <IconButton label={t('menu')}>
            <MenuGlyph />
          </IconButton>
        }
      >
        {nav.map((item) => (
          <MenuItem key={item.href} href={item.href} text={item.title} aside={item.count} />
        ))}
      </Menu>
    </div>
  )
}
