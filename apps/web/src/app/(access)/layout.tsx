import type { ReactNode } from 'react'
import { AppBar } from '../../components/app-bar.tsx'
import { ApiProvider } from '../../features/api/api-provider.tsx'

/** The pages on the way in, and one's own account: they belong to no workspace. */
export default function AccessLayout({ children }: { children: ReactNode }) {
  return (
    <ApiProvider>
      <AppBar nav={[]} />
      {children}
    </ApiProvider>
  )
}
