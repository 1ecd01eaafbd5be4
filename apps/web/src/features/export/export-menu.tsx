'use client'

import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { Menu, MenuItem, MenuPart, MenuSeparator } from '../../components/menu.tsx'
import { useSaveBundle } from '../verify/use-save-bundle.ts'
import { type Download, downloadAddress, separatorFor } from './download.ts'
import { saveFrom } from './save-file.ts'

type ExportMenuProps = {
  workspaceId: string
  articleId: string | null
  /** Where an article's dossier stands. */
  dossier?: string
  isQuiet?: boolean
}

/** Offers the assessments and decisions of an article, or of the whole workspace, as a file. */
export function ExportMenu({ workspaceId, articleId, dossier, isQuiet = false }: ExportMenuProps) {
  const t = useTranslations('articles.export')
  const saveBundle = useSaveBundle({ workspaceId, articleId })
  const save = (download: Pick<Download, 'content' | 'format' | 'bom'>) =>
    saveFrom(
      downloadAddress({
        ...{ workspaceId, articleId, ...download },
        // What has a mark for spreadsheets goes to a spreadsheet of this person's language.
        separator: download.bom ? separatorFor(navigator.language) : ',',
      }),
    )
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
      <MenuPart title={t('assessments')}>
        <MenuItem
          text={t('csv')}
          onAction={() => save({ content: 'assessments', format: 'csv', bom: false })}
        />
        <MenuItem
          text={t('csvBom')}
          onAction={() => save({ content: 'assessments', format: 'csv', bom: true })}
        />
        <MenuItem
          text={t('jsonl')}
          onAction={() => save({ content: 'assessments', format: 'jsonl', bom: false })}
        />
      </MenuPart>
      <MenuPart title={t('decisions')}>
        <MenuItem
          text={t('decisionsCsv')}
          onAction={() => save({ content: 'decisions', format: 'csv', bom: true })}
        />
        <MenuItem
          text={t('weighedCsv')}
          onAction={() => save({ content: 'weighed-decisions', format: 'csv', bom: true })}
        />
        <MenuItem
          text={t('decisionsJsonl')}
          onAction={() => save({ content: 'decisions', format: 'jsonl', bom: false })}
        />
        <MenuItem
          text={t('weighedJsonl')}
          onAction={() => save({ content: 'weighed-decisions', format: 'jsonl', bom: false })}
        />
      </MenuPart>
      <MenuSeparator />
      {dossier === undefined ? null : <MenuItem text={t('dossier')} href={dossier} />}
      <MenuItem text={t('bundle')} onAction={() => void saveBundle()} />
    </Menu>
  )
}
