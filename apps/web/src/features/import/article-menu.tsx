'use client'

import { useTranslations } from 'use-intl'
import { MoreGlyph } from '../../components/glyphs.tsx'
import { IconButton } from '../../components/icon-button.tsx'
import { Menu, MenuItem } from '../../components/menu.tsx'

type ArticleMenuProps = {
  label: string
  canMerge: boolean
  hasNeighbours: boolean
  onMerge: () => void
  onDrop: () => void
}

/** What is done to a draft more rarely. */
export function ArticleMenu({ label, canMerge, hasNeighbours, onMerge, onDrop }: ArticleMenuProps) {
  const t = useTranslations('importing.article')
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
      {hasNeighbours ? <MenuItem text={t('merge')} isDisabled={!canMerge} onAction={onMerge} /> : null}
      <MenuItem text={t('drop')} onAction={onDrop} />
    </Menu>
  )
}
