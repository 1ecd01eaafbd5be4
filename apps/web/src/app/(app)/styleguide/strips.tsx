'use client'

import { useState } from 'react'
import { marks } from '../../../components/mark.ts'
import { StatusMark } from '../../../components/status-mark.tsx'
import { VerdictMinimap } from '../../../components/verdict-minimap.tsx'
import { VerdictStrip } from '../../../components/verdict-strip.tsx'
import { cellsOf, longStrip, middleStrip, readStrip, shortStrip } from './samples.ts'
import { Section } from './section.tsx'

const others = [
  { person: 'p-tomas', name: 'Tomas Serrano', cell: 's3' },
  { person: 'p-ines', name: 'Ines Lund', cell: 's11' },
]

export function Strips() {
  const [current, setCurrent] = useState('s7')
  const [far, setFar] = useState('s1400')
  return (
    <Section title="Verdict strip">
      <VerdictMinimap cells={cellsOf(shortStrip)} current={current} onJump={setCurrent} others={others} />
      <VerdictMinimap cells={cellsOf(middleStrip)} current="s60" onJump={setCurrent} />
      <VerdictMinimap cells={cellsOf(longStrip)} current={far} onJump={setFar} />
      <div className="grid max-w-65 grid-cols-1 gap-3">
        <VerdictStrip states={shortStrip} />
        <VerdictStrip states={readStrip('vvvvdvvvvvvv-svvvvdvvvvvvvvvvsvvv')} />
        <VerdictStrip states={readStrip('oooooooooooooooooooo')} />
        <VerdictStrip states={middleStrip} />
        <VerdictStrip states={longStrip} />
      </div>
      <ul className="flex flex-wrap gap-4">
        {marks.map((mark) => (
          <li key={mark} className="flex items-center gap-1.5">
            <StatusMark mark={mark} /> {mark}
          </li>
        ))}
      </ul>
    </Section>
  )
}
