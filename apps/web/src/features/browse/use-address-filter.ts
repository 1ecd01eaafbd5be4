'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { useCallback, useMemo } from 'react'

type FilterShape<Filter> = {
  read: (query: URLSearchParams) => Filter
  write: (filter: Filter) => URLSearchParams
}

/**
 * A filter that lives in the address, so that a link, a reload and the back button keep it. `shape` must be
 * constant. Typing replaces the address; a choice is a step that one can go back from.
 */
export function useAddressFilter<Filter extends object>({ read, write }: FilterShape<Filter>) {
  const path = usePathname()
  const query = useSearchParams().toString()
  const filter = useMemo(() => read(new URLSearchParams(query)), [read, query])
  const change = useCallback(
    (part: Partial<Filter>, isTyping = false) => {
      const next = write({ ...read(new URLSearchParams(location.search)), ...part }).toString()
      const address = next === '' ? path : `${path}?${next}`
      if (isTyping) history.replaceState(null, '', address)
      else history.pushState(null, '', address)
    },
    [read, write, path],
  )
  return { filter, change }
}
