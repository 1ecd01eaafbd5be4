'use client'

import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { Menu, MenuItem } from '../../components/menu.tsx'
import { type Download, downloadAddress } from './download.ts'

type ExportMenuProps = { workspaceId: string; articleId: string | null; isQuiet?: boolean }

/** Offers the assessments of an article, or of the whole workspace, as a file. */
export function ExportMenu({ workspaceId, articleId, isQuiet = false }: ExportMenuProps) {
  const t = useTranslations('articles.export')
  const save = (download: Pick<Download, 'format' | 'bom'>) =>
    saveFrom(downloadAddress({ workspaceId, articleId, ...download }))
  return (
    <Menu
      label={t('action')}
      placement="bottom end"
      trigger={
        isQuiet ? (
          <Button tone="plain" size="small">
            {t('action')}
          </Button>
        ) : (
          <Button>{t('action')}</Button>
        )
      }
    >
      <MenuItem text={t('csv')} onAction={() => save({ format: 'csv', bom: false })} />
      <MenuItem text={t('csvBom')} onAction={() => save({ format: 'csv', bom: true })} />
      <MenuItem text={t('jsonl')} onAction={() => save({ format: 'jsonl', bom: false })} />
    </Menu>
  )
}

/** Lets the browser save what an address sends, as it comes: no file is too large for it. */
function saveFrom(address: string): void {
  const link = document.createElement('a')
  link.href = address
  link.download = ''
  link.click()
}
