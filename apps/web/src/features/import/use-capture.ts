'use client'

import { type UseQueryResult, useQueries, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useTRPC } from '../api/trpc.ts'
import { type CapturePage, type Passage, type Shown, showPassage } from './passages.ts'
import { segmentsOf } from './segments.ts'

export type CaptureAddress = { workspaceId: string; captureId: string }

/** A capture with what was found in it, kept in the cache of the API's answers. */
export function useCapture(address: CaptureAddress) {
  const trpc = useTRPC()
  const client = useQueryClient()
  const { data } = useSuspenseQuery(trpc.capture.read.queryOptions(address))
  const key = trpc.capture.read.queryKey(address)
  const passageKey = (passage: number) => trpc.capture.passage.queryKey({ ...address, passage })
  return {
    page: data,
    patch: (change: (page: CapturePage) => CapturePage) =>
      client.setQueryData(key, (page) => page && change(page)),
    /** What is known now, which may be more than what the last render showed. */
    current: () => client.getQueryData(key) ?? data,
    /** Asks for some passages anew. */
    refreshPassages: async (passages: readonly number[]) => {
      await Promise.all(
        passages.map((passage) => client.invalidateQueries({ queryKey: passageKey(passage) })),
      )
    },
    /** Asks for everything anew. */
    refresh: async () => {
      const all = Array.from({ length: data.capture.passages }, (_, passage) => passageKey(passage))
      const shown = all.filter((queryKey) => client.getQueryData(queryKey) !== undefined)
      await Promise.all([key, ...shown].map((queryKey) => client.invalidateQueries({ queryKey })))
    },
  }
}

export type Capture = ReturnType<typeof useCapture>

/** One function for all renders, so that what it gives is the same as long as the answers are. */
function combine(answers: readonly UseQueryResult<Passage, unknown>[]) {
  return {
    passages: answers.flatMap(({ data }) => (data === undefined ? [] : [data])),
    isLoading: answers.some((answer) => answer.isLoading),
    failed: answers.find((answer) => answer.isError && answer.data === undefined),
  }
}

/** The passages of a capture's text that are shown, and the segments in them. */
export function usePassages(address: CaptureAddress, { capture }: CapturePage) {
  const trpc = useTRPC()
  const [shown, setShown] = useState<Shown>({ from: 0, to: 0 })
  const numbers = Array.from({ length: shown.to - shown.from + 1 }, (_, index) => shown.from + index)
  const { passages, isLoading, failed } = useQueries({
    queries: numbers.map((passage) => trpc.capture.passage.queryOptions({ ...address, passage })),
    combine,
  })
  const segments = useMemo(() => passages.flatMap(segmentsOf), [passages])
  return {
    segments,
    isLoading,
    retry: failed === undefined ? null : () => void failed.refetch(),
    earlier: shown.from > 0 ? shown.from - 1 : null,
    later: shown.to + 1 < capture.passages ? shown.to + 1 : null,
    show: (passage: number) => setShown((old) => showPassage(old, passage)),
  }
}
