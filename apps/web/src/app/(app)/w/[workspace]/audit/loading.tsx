import { Skeleton } from '../../../../../components/skeleton.tsx'

export default function LoadingPage() {
  return <Skeleton lines={12} />
}
