'use client'

import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { ChevronDownGlyph } from '../../components/glyphs.tsx'
import { Menu, MenuItem } from '../../components/menu.tsx'
import { keysPath } from './key-source.ts'
import { useSaveBundle } from './use-save-bundle.ts'

type ProofMenuProps = { workspaceId: string; workspaceSlug: string }

/** What makes the history checkable elsewhere: its bundle, its keys, and the page that verifies. */
export function ProofMenu({ workspaceId, workspaceSlug }: ProofMenuProps) {
  const t = useTranslations('verify.menu')
  const saveBundle = useSaveBundle({ workspaceId, articleId: null })
  return (
    <Menu
      label={t('title')}
      placement="bottom end"
      trigger={
        <Button>
          {t('title')} <ChevronDownGlyph />
        </Button>
      }
    >
      <MenuItem text={t('verify')} href="/verify" />
      <MenuItem text={t('bundle')} onAction={() => void saveBundle()} />
      <MenuItem
        text={t('keys')}
        onAction={() => window.open(keysPath(workspaceSlug), '_blank', 'noopener')}
      />
    </Menu>
  )
}
