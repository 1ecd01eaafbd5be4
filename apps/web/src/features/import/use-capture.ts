'use client'

import { useQueries, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useTRPC } from '../api/trpc.ts'
import { type CapturePage, type Shown, showPassage } from './passages.ts'
import { segmentsOf } from './segments.ts'

export type CaptureAddress = { workspaceId: string; captureId: string }

/** A capture with what was found in it. `refresh` asks anew for it and for the passages that are shown. */
export function useCapture(address: CaptureAddress) {
  const trpc = useTRPC()
  const client = useQueryClient()
  const { data } = useSuspenseQuery(trpc.capture.read.queryOptions(address))
  const { captureId } = address
  return {
    page: data,
    patch: (change: (page: CapturePage) => CapturePage) =>
      client.setQueryData(trpc.capture.read.queryKey(address), (page) => page && change(page)),
    current: () => client.getQueryData(trpc.capture.read.queryKey(address)) ?? data,
    refresh: async () => {
      await Promise.all([
        client.invalidateQueries({ queryKey: trpc.capture.read.queryKey(address) }),
        client.invalidateQueries({
          predicate: ({ queryKey }) =>
            JSON.stringify(queryKey[0]) === JSON.stringify(trpc.capture.passage.queryKey()[0]) &&
            JSON.stringify(queryKey[1] ?? null).includes(captureId),
        }),
      ])
    },
  }
}

export type Capture = ReturnType<typeof useCapture>

/** The passages of a capture's text that are shown, and the segments in them. */
export function usePassages(address: CaptureAddress, { capture }: CapturePage) {
  const trpc = useTRPC()
  const [shown, setShown] = useState<Shown>({ from: 0, to: 0 })
  const numbers = Array.from({ length: shown.to - shown.from + 1 }, (_, index) => shown.from + index)
  const { passages, isLoading, failed } = useQueries({
    queries: numbers.map((passage) => trpc.capture.passage.queryOptions({ ...address, passage })),
    combine: (answers) => ({
      passages: answers.flatMap(({ data }) => (data === undefined ? [] : [data])),
      isLoading: answers.some((answer) => answer.isLoading),
      failed: answers.find((answer) => answer.isError && answer.data === undefined),
    }),
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
