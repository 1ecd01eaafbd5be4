'use client'

import { getLocalTimeZone, today } from '@internationalized/date'
import { type ClipboardEvent, useRef } from 'react'
import { citationOf } from './citation-of.ts'
import type { Draft, DraftAction } from './draft.ts'
import { addressIn } from './source-address.ts'
import { useKnownOfAddress } from './use-known-of-address.ts'
import type { ReviewAddress } from './use-review.ts'
import { type KnownSource, useShelf } from './use-shelf.ts'

type Written = { draft: Draft; dispatch: (action: DraftAction) => void }

/** The article's shelf of sources for the draft that is being written: what is taken from it is cited there. */
export function useShelfOfDraft(address: ReviewAddress, { draft, dispatch }: Written) {
  const { sources, put } = useShelf(address)
  const knownOf = useKnownOfAddress(address.workspaceId)
  const begunOn = useRef(draft.base.assessmentVersion)
  begunOn.current = draft.base.assessmentVersion
  const take = (source: KnownSource) => {
    put(source)
    const day = today(getLocalTimeZone()).toString()
    dispatch({ type: 'source-taken', citation: citationOf(source, draft.value, day) })
    if (source.title === null && source.publisher === null) void tell(source.url)
  }
  /** Names a source that is only an address yet, where the workspace knows what it is. */
  const tell = async (url: string) => {
    const before = begunOn.current
    const known = await knownOf(url)
    // What was submitted meanwhile is not changed any more.
    if (known !== null && begunOn.current === before) dispatch({ type: 'source-known', source: known })
  }
  /** An address that is pasted anywhere outside of a field is a source. */
  const paste = (event: ClipboardEvent) => {
    const isField = event.target instanceof Element && event.target.closest('input, textarea') !== null
    const url = addressIn(event.clipboardData.getData('text/plain'))
    if (isField || url === null) return
    event.preventDefault()
    take({ url, title: null, publisher: null })
  }
  return {
    sources,
    take,
    paste,
    takeNumber: (number: number) => {
      const source = sources[number - 1]
      if (source !== undefined) take(source)
    },
  }
}

export type ShelfOfDraft = ReturnType<typeof useShelfOfDraft>
