'use client'

import { useFormatter } from 'use-intl'

/** Says a number of bytes as people do: 812 bytes, 59.7 kB, 3.1 MB. */
export function useSize(): (bytes: number) => string {
  const format = useFormatter()
  return (bytes) => {
    const [value, unit] =
      bytes < 1_000
        ? ([bytes, 'byte'] as const)
        : bytes < 1_000_000
          ? ([bytes / 1_000, 'kilobyte'] as const)
          : ([bytes / 1_000_000, 'megabyte'] as const)
    const unitDisplay = unit === 'byte' ? 'long' : 'short'
    return format.number(value, { style: 'unit', unit, unitDisplay, maximumFractionDigits: 1 })
  }
}
