'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { Link } from '../../components/link.tsx'
import { Table, TableCell, TableRow } from '../../components/table.tsx'
import { Time } from '../../components/time.tsx'
import { useTRPC } from '../api/trpc.ts'
import { nameOfCapture } from './capture-name.ts'

type RecentCapturesProps = { workspaceId: string; workspaceSlug: string }

/** The latest captures, so that one whose articles still wait as drafts is found again. */
export function RecentCaptures({ workspaceId, workspaceSlug }: RecentCapturesProps) {
  const t = useTranslations('importing')
  const trpc = useTRPC()
  const { data } = useSuspenseQuery(trpc.capture.list.queryOptions({ workspaceId }))
  return (
    <section className="pbs-12">
      <h2 className="pbe-2 font-serif text-reading leading-6 font-semibold">{t('recent.title')}</h2>
      {data.captures.length === 0 ? (
        <p className="text-muted">{t('recent.empty')}</p>
      ) : (
        <Table
          caption={t('recent.title')}
          columns={[
            { id: 'capture', title: t('recent.capture') },
            { id: 'by', title: t('recent.by') },
            { id: 'when', title: t('recent.when') },
            { id: 'articles', title: t('recent.articles'), align: 'end' },
            { id: 'drafts', title: t('recent.drafts'), align: 'end' },
          ]}
        >
          {data.captures.map((capture) => (
            <TableRow key={capture.id}>
              <TableCell isHeader>
                <Link quiet href={`/w/${workspaceSlug}/captures/${capture.id}`}>
                  <bdi>{capture.headline ?? nameOfCapture(capture) ?? t('pasted')}</bdi>
                </Link>
              </TableCell>
              <TableCell>
                <bdi className="whitespace-nowrap">
                  {capture.capturedBy === null ? t('operator') : (capture.capturedBy.name ?? t('someone'))}
                </bdi>
              </TableCell>
              <TableCell>
                <Time at={capture.capturedAt} />
              </TableCell>
              <TableCell align="end">{capture.articles}</TableCell>
              <TableCell align="end">{capture.drafts}</TableCell>
            </TableRow>
          ))}
        </Table>
      )}
    </section>
  )
}
