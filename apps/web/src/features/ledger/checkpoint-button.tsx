'use client'

import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { saveText } from '../export/save-file.ts'

type CheckpointButtonProps = { note: string; size: number; workspaceSlug: string }

/** Saves the newest signed checkpoint as it stands, for whoever will hold the log against it. */
export function CheckpointButton({ note, size, workspaceSlug }: CheckpointButtonProps) {
  const t = useTranslations('ledger.facts')
  const save = () => saveText({ filename: `${workspaceSlug}-checkpoint-${size}.txt`, text: note })
  return (
    <span className="print:hidden">
      <Button size="small" onPress={save}>
        {t('download')}
      </Button>
    </span>
  )
}
