'use client'

import { useParams } from 'next/navigation'
import { useTranslations } from 'use-intl'
import { MenuItem } from '../../components/menu.tsx'
import { MoreMenu } from '../../components/more-menu.tsx'
import { useEraseItems } from '../erasure/use-erase-items.ts'
import { pastHref } from '../past/past-address.ts'
import type { AuditEntry } from './audit-entry.ts'
import { useProof } from './use-proof.ts'

type EntryActionsProps = { entry: AuditEntry; workspaceId: string }

/**
 * What can be done with one event of the history: see what it is about as it then stood, take its proof along, and
 * for an admin erase its texts.
 */
export function EntryActions({ entry, workspaceId }: EntryActionsProps) {
  const t = useTranslations('events')
  const saveProof = useProof(workspaceId)
  const eraseItems = useEraseItems()
  const { workspace } = useParams<{ workspace: string }>()
  const { articleId, statementId, position } = entry
  const label = t('actions')
  return (
    <MoreMenu label={label}>
      {position === null ? null : (
        <MenuItem
          text={t('seeMoment')}
          href={pastHref(workspace, 'moment', { articleId, statementId, at: { position } })}
        />
      )}
      <MenuItem text={t('proof.save')} onAction={() => void saveProof(entry.id)} />
      {eraseItems(entry.summary).map((item) => (
        <MenuItem key={item.id} {...item} danger />
      ))}
    </MoreMenu>
  )
}
