'use client'

import { useFormatter } from 'use-intl'

/** Says a number of bytes as people do, by 1024: 812 bytes, 58.3 kB, 5 MB. */
export function useSize(): (bytes: number) => string {
  const format = useFormatter()
  return (bytes) => {
    const [value, unit] =
      bytes < 1_024
        ? ([bytes, 'byte'] as const)
        : bytes < 1_024 ** 2
          ? ([bytes / 1_024, 'kilobyte'] as const)
          : ([bytes / 1_024 ** 2, 'megabyte'] as const)
    const unitDisplay = unit === 'byte' ? 'long' : 'short'
    return format.number(value, { style: 'unit', unit, unitDisplay, maximumFractionDigits: 1 })
  }
}
