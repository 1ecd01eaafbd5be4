'use client'

import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { ChevronDownGlyph } from '../../components/glyphs.tsx'
import { Menu, MenuItem } from '../../components/menu.tsx'

type WorkspaceSwitcherProps = {
  current: { id: string; name: string }
  workspaces: readonly { id: string; slug: string; name: string }[]
}

/** The workspace that one is in; a menu where one belongs to several. */
export function WorkspaceSwitcher({ current, workspaces }: WorkspaceSwitcherProps) {
  const t = useTranslations('people.menu')
  if (workspaces.length < 2) return <bdi className="max-w-40 truncate text-muted">{current.name}</bdi>
  return (
    <Menu
      label={t('workspaces')}
      trigger={
        <Button
          aria-label={t('switch', { name: current.name })}
          className="flex min-h-8 max-w-48 cursor-pointer items-center gap-1 rounded text-muted hover:text-ink"
        >
          <span className="truncate">{current.name}</span>
          <ChevronDownGlyph />
        </Button>
      }
    >
      {workspaces.map(({ id, slug, name }) => (
        <MenuItem key={id} href={`/w/${slug}`} text={name} />
      ))}
    </Menu>
  )
}
