'use client'

import { FileTrigger } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { Chip } from '../../components/chip.tsx'
import { DropArea } from '../import/drop-area.tsx'
import { useSize } from '../import/use-size.ts'

type FileFieldProps = { file: File | null; origin: string | null; onFile: (file: File | null) => void }

/** The proof or the bundle: dropped, or chosen. */
export function FileField({ file, origin, onFile }: FileFieldProps) {
  const t = useTranslations('verify.file')
  const sizeOf = useSize()
  return (
    <DropArea onFile={onFile}>
      <div className="flex flex-col gap-2 rounded border border-dashed border-edge p-4">
        <p className="text-small font-medium text-muted">{t('label')}</p>
        {file === null ? null : (
          <div className="flex flex-col gap-1">
            <div>
              <Chip name={file.name} onRemove={() => onFile(null)}>
                <span className="wrap-anywhere">
                  {t('chosen', { name: file.name, size: sizeOf(file.size) })}
                </span>
              </Chip>
            </div>
            {origin === null ? null : (
              <p className="text-small text-muted wrap-anywhere">{t('of', { origin })}</p>
            )}
          </div>
        )}
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <FileTrigger onSelect={(files) => onFile(files?.[0] ?? null)}>
            <Button>{t(file === null ? 'choose' : 'chooseAnother')}</Button>
          </FileTrigger>
          <span className="text-muted">
            <span className="pointer-coarse:hidden">{t('orDrop')} </span>
            {t('kinds')}
          </span>
        </div>
      </div>
    </DropArea>
  )
}
