'use client'

import { useCallback } from 'react'
import { useTranslations } from 'use-intl'
import { LoadedList } from '../browse/loaded-list.tsx'
import { useAddressFilter } from '../browse/use-address-filter.ts'
import { AgreedAtOnce } from './agreed-at-once.tsx'
import { type DecideFilter, readDecideFilter, writeDecideFilter } from './decide-filter.ts'
import { DecideFilters } from './decide-filters.tsx'
import { Desk } from './desk.tsx'
import { KeyLine } from './key-line.tsx'
import { NothingWaits } from './nothing-waits.tsx'
import { Stepper } from './stepper.tsx'
import { useLiveWaiting } from './use-live-waiting.ts'
import { useOnDesk } from './use-on-desk.ts'
import { useReadFromStart } from './use-read-from-start.ts'
import { useWaiting } from './use-waiting.ts'
import { WaitingList } from './waiting-list.tsx'

type DecideIslandProps = { workspaceId: string; workspaceSlug: string; viewerId: string }

const shape = { read: readDecideFilter, write: writeDecideFilter }

/** The page that decides: what waits on the left, and one statement at a time on the desk. */
export function DecideIsland({ workspaceId, workspaceSlug, viewerId }: DecideIslandProps) {
  const failed = useTranslations('decide.failed')
  const { filter, change } = useAddressFilter<DecideFilter>(shape)
  const waiting = useWaiting(workspaceId, filter)
  const { statements, query, counts, position } = waiting
  const pick = useCallback((statementId: string) => change({ statementId }, true), [change])
  const { statement, index, move } = useOnDesk(statements, { asked: filter.statementId, onPick: pick })
  const start = useReadFromStart(statement?.statementId ?? null)
  return (
    <>
      <DecideFilters
        filter={filter}
        counts={counts}
        onChange={change}
        headline={statement?.headline ?? null}
      />
      {position === undefined ? null : <Live workspaceId={workspaceId} from={position} />}
      <LoadedList query={query} failed={failed}>
        {statement === null ? (
          <NothingWaits filter={filter} workspaceSlug={workspaceSlug} />
        ) : (
          <>
            {filter.state === 'agreed' ? (
              <AgreedAtOnce {...{ workspaceId, statements }} onOpen={pick} />
            ) : null}
            <div className="grid gap-8 pbs-4 grid-cols-[minmax(0,1fr)] wide:grid-cols-[16rem_minmax(0,1fr)]">
              <WaitingList {...{ waiting }} current={statement.statementId} onPick={pick} />
              <div ref={start} data-one-at-a-time className="flex min-w-0 scroll-mbs-4 flex-col gap-4">
                <Stepper
                  index={index}
                  total={counts?.[filter.state] ?? statements.length}
                  isLast={index === statements.length - 1}
                  onMove={move}
                />
                <Desk
                  key={statement.statementId}
                  {...{ workspaceId, workspaceSlug, viewerId, statement }}
                  onMove={move}
                />
                <KeyLine />
              </div>
            </div>
          </>
        )}
      </LoadedList>
    </>
  )
}

/** Keeps the page up to date while it is there, and shows nothing. */
function Live(props: { workspaceId: string; from: number }) {
  useLiveWaiting(props)
  return null
}
