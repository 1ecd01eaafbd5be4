'use client'

import { useTranslations } from 'use-intl'
import { MenuItem } from '../../components/menu.tsx'
import { MoreMenu } from '../../components/more-menu.tsx'

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
    <MoreMenu label={label}>
      {hasNeighbours ? <MenuItem text={t('merge')} isDisabled={!canMerge} onAction={onMerge} /> : null}
      <MenuItem text={t('drop')} onAction={onDrop} />
    </MoreMenu>
  )
}
