import type { ReactNode } from 'react'
import { AppBar } from '../../components/app-bar.tsx'

/** The pages on the way in, and one's own account: they belong to no workspace. */
export default function AccessLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <AppBar nav={[]} />
      {children}
    </>
  )
}
