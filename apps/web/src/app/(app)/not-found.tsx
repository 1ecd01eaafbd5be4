import { NothingHere } from '../../frame/nothing-here.tsx'
import { SiteBar } from '../../frame/site-bar.tsx'

/** For a workspace that is not there, or not this reader's: it has no bar of its own to stand below. */
export default function NotFoundPage() {
  return (
    <>
      <SiteBar />
      <NothingHere />
    </>
  )
}
