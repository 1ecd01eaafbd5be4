'use client'

import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { ChevronDownGlyph } from '../../components/glyphs.tsx'
import { Menu, MenuChoice, MenuItem } from '../../components/menu.tsx'
import { type ArticleSort, articleSorts } from './article-filter.ts'

type ArticleSortProps = { value: ArticleSort; onChange: (sort: ArticleSort) => void }

/** Chooses what stands first in the list. */
export function ArticleSortMenu({ value, onChange }: ArticleSortProps) {
  const t = useTranslations('articles.sort')
  return (
    <Menu
      label={t('label')}
      placement="bottom end"
      trigger={
        <Button className="inline-flex min-h-7 cursor-pointer items-center gap-1.5 rounded px-2 text-body text-muted hover:text-ink">
          <span className="sr-only">{t('label')}: </span>
          {t(value)}
          <ChevronDownGlyph />
        </Button>
      }
    >
      <MenuChoice
        title={t('label')}
        value={value}
        onChange={(chosen) => onChange(articleSorts.find((sort) => sort === chosen) ?? 'latest')}
      >
        {articleSorts.map((sort) => (
          <MenuItem key={sort} id={sort} text={t(sort)} />
        ))}
      </MenuChoice>
    </Menu>
  )
}
