import type { ReactNode } from 'react'

export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-4 border-bs border-rule pbs-4">
      <h2 className="font-serif text-reading leading-6 font-semibold">{title}</h2>
      {children}
    </section>
  )
}
