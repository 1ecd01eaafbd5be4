'use client'

import { type FormEvent, useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { TextArea } from '../../components/text-area.tsx'
import { FileField } from './file-field.tsx'
import { Folded } from './folded.tsx'
import { KeyField } from './key-field.tsx'
import { Outcome } from './outcome.tsx'
import { recogniseFile, slugOfOrigin } from './recognise-file.ts'
import { useVerification } from './use-verification.ts'
import { VerifyProgress } from './verify-progress.tsx'

/** Takes a file, a key and perhaps an earlier checkpoint, and says what they prove. */
export function VerifyIsland({ site }: { site: string }) {
  const t = useTranslations('verify')
  const [file, setFile] = useState<File | null>(null)
  const [origin, setOrigin] = useState<string | null>(null)
  const [keys, setKeys] = useState('')
  const [earlier, setEarlier] = useState('')
  const { state, start, refuse, cancel, clear } = useVerification()
  const isWorking = state.phase === 'working'

  // An outcome is about what was asked: it goes as soon as something of that is changed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs for the change
  useEffect(clear, [file, keys, earlier])

  useEffect(() => {
    setOrigin(null)
    if (file === null) return
    let isCurrent = true
    recogniseFile(file).then(
      (recognised) => (isCurrent ? setOrigin(recognised.origin) : undefined),
      () => setOrigin(null),
    )
    return () => {
      isCurrent = false
    }
  }, [file])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isWorking) return
    if (file === null) refuse({ kind: 'refused', problem: { code: 'file-none' } })
    else start({ file, keys, earlier })
  }

  return (
    <div className="flex flex-col gap-8">
      <form onSubmit={submit} noValidate className="flex max-w-184 flex-col gap-6 print:hidden">
        <FileField file={file} origin={origin} onFile={setFile} />
        <KeyField
          keys={keys}
          onChange={setKeys}
          site={site}
          suggested={slugOfOrigin(origin, new URL(site).host)}
        />
        <Folded title={t('earlier.summary')}>
          <TextArea
            label={t('earlier.label')}
            rows={5}
            value={earlier}
            onChange={setEarlier}
            spellCheck="false"
            help={t('earlier.help')}
          />
        </Folded>
        {state.phase === 'working' ? <VerifyProgress progress={state.progress} /> : null}
        <div className="flex items-center gap-3">
          <Button type="submit" tone="primary" isDisabled={isWorking}>
            {t('submit')}
          </Button>
          {isWorking ? <Button onPress={cancel}>{t('cancel')}</Button> : null}
          {state.phase === 'cancelled' ? (
            <span role="status" className="text-muted">
              {t('cancelled')}
            </span>
          ) : null}
        </div>
      </form>
      {state.phase === 'ended' ? <Outcome verification={state.verification} file={file} /> : null}
    </div>
  )
}
