'use client'

import { useEffect, useState } from 'react'

/** How long an answer takes that nothing holds up, with room. Milliseconds. */
const usual = 2500

/** Whether something that is pending takes longer than it usually does. */
export function useIsSlow(isPending: boolean): boolean {
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    if (!isPending) return setSlow(false)
    const timer = setTimeout(() => setSlow(true), usual)
    return () => clearTimeout(timer)
  }, [isPending])
  return isSlow
}
