'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { FailureNote } from '../../components/failure-note.tsx'
import { Table, TableCell, TableRow } from '../../components/table.tsx'
import { Time } from '../../components/time.tsx'
import { showToast } from '../../components/toast-queue.ts'
import { useTRPC } from '../api/trpc.ts'
import { useExplain } from '../api/use-explain.ts'
import { deviceName } from './device-name.ts'

/** Where one is signed in. The session that looks is ended by signing out, not from here. */
export function OwnSessions() {
  const t = useTranslations('people.account')
  const trpc = useTRPC()
  const cache = useQueryClient()
  const explain = useExplain()
  const sessions = useQuery(trpc.session.mine.queryOptions())
  const ending = useMutation(
    trpc.session.end.mutationOptions({
      onSuccess: () => showToast({ text: t('ended') }),
      onSettled: () => cache.invalidateQueries(trpc.session.mine.queryFilter()),
    }),
  )
  const failure = sessions.error ?? ending.error

  return (
    <>
      <Table
        caption={t('sessions')}
        columns={[
          { id: 'device', title: t('device') },
          { id: 'begun', title: t('begun') },
          { id: 'used', title: t('used') },
          { id: 'end', title: t('end'), align: 'end' },
        ]}
      >
        {(sessions.data ?? []).map(({ sessionId, isCurrent, userAgent, begunAt, usedAt }) => {
          const device = deviceName(userAgent) ?? t('unknownDevice')
          return (
            <TableRow key={sessionId}>
              <TableCell isHeader>
                <bdi>{device}</bdi>
              </TableCell>
              <TableCell>
                <Time at={begunAt} />
              </TableCell>
              <TableCell>
                <Time at={usedAt} />
              </TableCell>
              <TableCell align="end">
                {isCurrent ? (
                  <span className="text-muted">{t('thisSession')}</span>
                ) : (
                  <Button
                    size="small"
                    aria-label={t('endLabel', { device })}
                    isPending={ending.isPending && ending.variables.sessionId === sessionId}
                    onPress={() => ending.mutate({ sessionId })}
                  >
                    {t('end')}
                  </Button>
                )}
              </TableCell>
            </TableRow>
          )
        })}
      </Table>
      <FailureNote text={failure === null ? null : explain(failure)} />
    </>
  )
}
