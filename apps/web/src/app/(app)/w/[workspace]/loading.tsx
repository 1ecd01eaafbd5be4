import { contentId } from '../../../../components/content-id.ts'
import { Skeleton } from '../../../../components/skeleton.tsx'

export default function LoadingPage() {
  return (
    <main id={contentId} tabIndex={-1} className="mx-auto max-w-295 px-4 pbs-10 wide:px-6">
      <Skeleton lines={12} />
    </main>
  )
}
