'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useEffect, useMemo, useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { Chip } from '../../components/chip.tsx'
import { ErrorState } from '../../components/error-state.tsx'
import { ProgressBar } from '../../components/progress-bar.tsx'
import { TextArea } from '../../components/text-area.tsx'
import { TextField } from '../../components/text-field.tsx'
import { DropArea } from './drop-area.tsx'
import { ImportOutcome } from './import-outcome.tsx'
import { useImport } from './use-import.ts'
import { useImportDraft } from './use-import-draft.ts'
import { useSize } from './use-size.ts'

type ImportFormProps = { workspaceId: string; workspaceSlug: string; maxBytes: number }

const isAddress = (text: string) => /^https?:\/\/[^\s/]+/i.test(text) && URL.canParse(text)

/** Paste, drop or choose a capture, say where it came from, and import it. */
export function ImportForm({ workspaceId, workspaceSlug, maxBytes }: ImportFormProps) {
  const t = useTranslations('importing')
  const sizeOf = useSize()
  const router = useRouter()
  const captureHref = (captureId: string) => `/w/${workspaceSlug}/captures/${captureId}`
  const { draft, change, isKept } = useImportDraft(workspaceId)
  const [file, setFile] = useState<File | null>(null)
  const [complaint, setComplaint] = useState<'nothing' | 'address' | null>(null)
  const { state, start, stop, clear } = useImport(workspaceId, (captureId) => {
    change({ text: '', address: '' })
    router.push(captureHref(captureId))
  })

  const pasted = useMemo(() => new Blob([draft.text]), [draft.text])
  const body = file ?? pasted
  const isWorking = state.phase === 'working' || (state.phase === 'ended' && state.result.kind === 'imported')
  const isTooLarge = body.size > maxBytes
  const address = draft.address.trim()

  // What was said of the last try is about that try: it goes as soon as something is changed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs for the change, not for the functions
  useEffect(() => {
    clear()
    setComplaint(null)
  }, [draft, file])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isTooLarge || isWorking) return
    if (body.size === 0) return setComplaint('nothing')
    if (address !== '' && !isAddress(address)) return setComplaint('address')
    const identity = JSON.stringify([file?.name, file?.size, file?.lastModified, draft])
    const source = { body, filename: file?.name ?? null, address: address === '' ? null : address }
    void start(source, identity)
  }

  return (
    <form onSubmit={submit} noValidate className="flex max-w-184 flex-col gap-5">
      <DropArea onFile={setFile}>
        <div className="flex flex-col gap-3">
          {file === null ? (
            <TextArea
              label={t('paste')}
              rows={12}
              value={draft.text}
              onChange={(text) => change({ ...draft, text })}
              isDisabled={isWorking}
              {...(draft.text === '' ? {} : { aside: isKept ? t('kept') : t('tooLongToKeep') })}
              error={complaint === 'nothing' ? t('nothing') : undefined}
            />
          ) : (
            <div>
              <Chip {...(isWorking ? {} : { onRemove: () => setFile(null) })} name={file.name}>
                {t('fileWillBeImported', { name: file.name, size: sizeOf(file.size) })}
              </Chip>
            </div>
          )}
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <FileTrigger
              acceptedFileTypes={['.txt', '.md', '.markdown', '.html', '.htm']}
              onSelect={(files) => setFile(files?.[0] ?? null)}
            >
              <Button isDisabled={isWorking}>{file === null ? t('choose') : t('chooseAnother')}</Button>
            </FileTrigger>
            <span className="text-muted">
              <span className="pointer-coarse:hidden">{t('orDrop')} </span>
              {t('formats', { limit: sizeOf(maxBytes) })}
            </span>
          </div>
        </div>
      </DropArea>
      <TextField
        label={t('address')}
        type="url"
        inputMode="url"
        value={draft.address}
        onChange={(value) => change({ ...draft, address: value })}
        isDisabled={isWorking}
        help={t('addressHelp')}
        error={complaint === 'address' ? t('addressInvalid') : undefined}
      />
      {isTooLarge ? (
        <ErrorState title={t('failed.title')}>
          {t('tooLarge', { size: sizeOf(body.size), limit: sizeOf(maxBytes) })}
        </ErrorState>
      ) : null}
      {state.phase === 'ended' ? (
        <ImportOutcome result={state.result} captureHref={captureHref} keptText={draft.text !== ''} />
      ) : null}
      {isWorking ? <ProgressBar label={t('working', { size: sizeOf(body.size) })} /> : null}
      <div className="flex gap-2">
        <Button type="submit" tone="primary" isDisabled={isWorking || isTooLarge}>
          {t('submit')}
        </Button>
        {isWorking ? <Button onPress={stop}>{t('cancel')}</Button> : null}
      </div>
    </form>
  )
}
