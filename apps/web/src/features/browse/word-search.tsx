'use client'

import { useEffect, useRef, useState } from 'react'
import { Input, SearchField } from 'react-aria-components'
import { inputClass } from '../../components/field.tsx'

const typingMs = 200

type WordSearchProps = { label: string; value: string; onChange: (text: string) => void }

/** Searches a list by words. What is typed is asked for when the typing pauses. */
export function WordSearch({ label, value, onChange }: WordSearchProps) {
  const [text, setText] = useState(value)
  const sent = useRef(value)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  // The address can change under the field: by the back button, or where all filters are cleared.
  useEffect(() => {
    if (value === sent.current) return
    sent.current = value
    setText(value)
  }, [value])

  const change = (next: string) => {
    setText(next)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      sent.current = next.trim()
      onChange(sent.current)
    }, typingMs)
  }
  return (
    <SearchField aria-label={label} value={text} onChange={change} className="min-w-40 flex-1 wide:max-w-72">
      <Input placeholder={label} className={`h-8 ${inputClass}`} />
    </SearchField>
  )
}
