'use client'

import { useRef, useState } from 'react'
import type { Missing } from './missing.ts'

/** The places of the form that keys and hints lead to. */
export function useFormPlaces() {
  const tags = useRef<HTMLDivElement>(null)
  const rationale = useRef<HTMLTextAreaElement>(null)
  const address = useRef<HTMLInputElement>(null)
  const [isPicking, setPicking] = useState(false)
  const lead: Record<Missing, () => void> = {
    tag: () => tags.current?.querySelector('input')?.focus(),
    technique: () => setPicking(true),
    rationale: () => rationale.current?.focus(),
    source: () => address.current?.focus(),
  }
  return { tags, rationale, address, isPicking, setPicking, lead }
}

export type FormPlaces = ReturnType<typeof useFormPlaces>
