'use client'

import { useCallback, useState } from 'react'
import type { z } from 'zod'
import { deviceStorage } from '../../components/device-storage.ts'

/**
 * The fields of a form that is half written: kept in this tab until they are saved or given up, so that a
 * reload or a stray click loses nothing.
 */
export function useKeptFields<Fields extends object>(
  key: string,
  { schema, begin }: { schema: z.ZodType<Fields>; begin: () => Fields },
) {
  const [fields, setFields] = useState(() => readKept(key, schema) ?? begin())
  const change = (part: Partial<Fields>) => {
    const changed = { ...fields, ...part }
    setFields(changed)
    try {
      deviceStorage('sessionStorage').setItem(key, JSON.stringify(changed))
    } catch {
      // A full or forbidden storage keeps nothing; what is on the screen stays.
    }
  }
  const forget = useCallback(() => deviceStorage('sessionStorage').removeItem(key), [key])
  return { fields, change, forget }
}

function readKept<Fields>(key: string, schema: z.ZodType<Fields>): Fields | null {
  try {
    return schema.safeParse(JSON.parse(deviceStorage('sessionStorage').getItem(key) ?? 'null')).data ?? null
  } catch {
    return null
  }
}
