'use client'

import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Link } from '../../components/link.tsx'
import { Time } from '../../components/time.tsx'
import type { CapturePage } from './passages.ts'
import { useSize } from './use-size.ts'
import { useSkippedName } from './use-skipped-name.ts'

type CaptureFactsProps = { page: CapturePage; workspaceId: string }

const kinds = ['text/plain', 'text/html', 'text/markdown'] as const

/** What a capture is: where from, when, by whom, how large, and the digest by which it is known. */
export function CaptureFacts({ page: { capture, skipped }, workspaceId }: CaptureFactsProps) {
  const t = useTranslations('importing')
  const sizeOf = useSize()
  const nameOfKind = useSkippedName()
  const kind = kinds.find((each) => each === capture.mediaType)
  const original = `/api/captures/${capture.id}/original?workspace=${encodeURIComponent(workspaceId)}`
  return (
    <section aria-labelledby="capture-facts" className="flex flex-col gap-3">
      <h2 id="capture-facts" className="text-small font-medium text-muted">
        {t('capture.facts')}
      </h2>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1.5">
        <Fact name={t('capture.captured')}>
          <Time at={capture.capturedAt} />{' '}
          {capture.capturedBy === null
            ? t('capture.byOperator')
            : t('capture.by', { name: capture.capturedBy.name ?? t('someone') })}
        </Fact>
        {capture.sourceUrl === null ? null : (
          <Fact name={t('capture.source')}>
            <Link href={capture.sourceUrl}>
              <bdi>{capture.sourceUrl}</bdi>
            </Link>
          </Fact>
        )}
        {capture.filename === null ? null : (
          <Fact name={t('capture.file')}>
            <bdi>{capture.filename}</bdi>
          </Fact>
        )}
        <Fact name={t('capture.size')}>
          <span title={t('capture.bytes', { count: capture.byteLength })}>{sizeOf(capture.byteLength)}</span>
        </Fact>
        <Fact name={t('capture.kind')}>
          {kind === undefined ? <bdi>{capture.mediaType}</bdi> : t(`capture.kinds.${kind}`)},{' '}
          <bdi>{capture.encoding}</bdi>
        </Fact>
        {skipped.length === 0 ? null : (
          <Fact name={t('capture.skipped')}>
            {skipped.map(({ kind: reason, count }) => `${nameOfKind(reason)} ${count}`).join(', ')}
          </Fact>
        )}
        <Fact name={t('capture.sha256')}>
          <bdi className="text-small text-muted">{capture.sha256}</bdi>
        </Fact>
      </dl>
      <p>
        <a href={original} download className="rounded-tick text-action underline-offset-4 hover:underline">
          {t('capture.original')}
        </a>
      </p>
    </section>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd className="wrap-anywhere">{children}</dd>
    </>
  )
}
