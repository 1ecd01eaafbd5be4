import type { ReactNode } from 'react'
import { CheckGlyph, CloseGlyph, DashGlyph } from '../../components/glyphs.tsx'

export type Tone = 'holds' | 'partly' | 'fails'

const tones = {
  holds: { colour: 'text-verified', edge: 'border-verified', glyph: <CheckGlyph /> },
  partly: { colour: 'text-disputed', edge: 'border-disputed', glyph: <DashGlyph /> },
  fails: { colour: 'text-danger', edge: 'border-danger', glyph: <CloseGlyph /> },
}

type VerdictProps = { tone: Tone; title: string; children: ReactNode }

/** What came out of a verification, in one line that needs no colour to be read, and why below it. */
export function Verdict({ tone, title, children }: VerdictProps) {
  const { colour, edge, glyph } = tones[tone]
  return (
    <section aria-label={title} className={`flex max-w-184 flex-col gap-4 border-s-2 ps-4 ${edge}`}>
      <h2
        className={`flex items-center gap-2 font-serif text-reading leading-6 font-semibold text-balance ${colour}`}
      >
        {glyph}
        {title}
      </h2>
      {children}
    </section>
  )
}

/** One part of what is told below a verdict. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-1.5">
      <h3 className="text-small font-medium text-muted">{title}</h3>
      {children}
    </div>
  )
}
