'use client'

import { useState } from 'react'
import { ArticleFrame } from '../../../../components/article-frame.tsx'
import { Link } from '../../../../components/link.tsx'
import { VerdictMinimap } from '../../../../components/verdict-minimap.tsx'
import { cellsOf, readStrip } from '../samples.ts'
import { PanelSample } from './panel-sample.tsx'

const paragraphs = [
  [
    'v The two governments opened talks on Tuesday over the foreign garrison at Kestrel Bay.',
    'v About 1,400 soldiers have been stationed there since the treaty of 2011.',
  ],
  [
    'd Officials put the number of attacks on the base this winter at 60, up from nine a year earlier.',
    'v A fire in the harbour on 19 January killed two dock workers.',
  ],
  [
    's An unwelcome guest.',
    'c “No soldier will remain after the spring,” the prime minister told reporters.',
    'p The opposition called the talks a betrayal of every drop of blood that the fishermen have given.',
  ],
  ['o The coast guard, which shares the pier, has asked for guarantees.', 'o It did not say which.'],
]

const all = paragraphs
  .flat()
  .map((line) => ({ mark: readStrip(line[0] ?? 'o')[0] ?? 'open', text: line.slice(2) }))
const cells = cellsOf(all.map((each) => each.mark)).map((cell, index) => ({
  ...cell,
  label: all[index]?.text ?? '',
}))

export function ArticleSample() {
  const [current, setCurrent] = useState('s6')
  let next = 0
  return (
    <ArticleFrame
      headline="Talks open on the garrison at Kestrel Bay, six weeks after the harbour fire"
      language="en"
      meta={
        <>
          <span>The Kestrel Wire</span>
          <span>Ana Ruhl, Jo Teig</span>
          <Link href="/styleguide">captured 4 March</Link>
          <span className="text-ink wide:ms-auto">7 of 9 statements</span>
        </>
      }
      strip={<VerdictMinimap cells={cells} current={current} onJump={setCurrent} />}
      panel={<PanelSample />}
    >
      {paragraphs.map((lines) => (
        <p key={lines[0]} className="pbe-5.5 pe-8 wide:pe-14">
          {lines.map((line) => {
            const index = next++
            const cell = cells[index]
            return (
              <span key={line}>
                <span
                  className="statement"
                  data-mark={cell?.state}
                  data-current={cell?.id === current ? '' : undefined}
                >
                  {cell?.label}
                </span>{' '}
              </span>
            )
          })}
        </p>
      ))}
    </ArticleFrame>
  )
}
