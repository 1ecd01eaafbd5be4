'use client'

import { useCallback, useMemo, useState } from 'react'

/** How many can be acted on at once. */
const most = 100

/** Which rows of a list are selected. What the list has no more is selected no more. */
export function useSelection(shown: readonly string[]) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const ids = useMemo(() => shown.filter((id) => chosen.has(id)), [shown, chosen])
  const select = useCallback((id: string, isSelected: boolean) => {
    setChosen((before) => {
      const after = new Set(before)
      if (!isSelected) after.delete(id)
      else if (after.size < most) after.add(id)
      return after
    })
  }, [])
  const clear = useCallback(() => setChosen(new Set()), [])
  return { ids, has: (id: string) => chosen.has(id), select, clear }
}
export type Selection = ReturnType<typeof useSelection>
