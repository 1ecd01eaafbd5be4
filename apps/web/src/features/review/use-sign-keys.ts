'use client'

import { useEffect, useState } from 'react'
import { deviceStorage } from '../../components/device-storage.ts'

const place = 'assay:sign-keys'

/** Whether keys that write a sign act on this page: a choice that this browser keeps. */
export function useSignKeys() {
  const [hasSigns, setHasSigns] = useState(true)
  useEffect(() => setHasSigns(deviceStorage('localStorage').getItem(place) !== 'off'), [])
  const change = (isOn: boolean) => {
    setHasSigns(isOn)
    try {
      deviceStorage('localStorage').setItem(place, isOn ? 'on' : 'off')
    } catch {
      // A browser that keeps nothing asks again after a reload.
    }
  }
  return { hasSigns, change }
}
