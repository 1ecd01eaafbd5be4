import { ErrorState } from '../../components/error-state.tsx'
import { Link } from '../../components/link.tsx'
import { translatorFor } from '../../messages/translator.ts'
import { AccessFrame } from './access-frame.tsx'

/** A one-time link that opens nothing any more: why, and what to do. */
export function UnusableLink({ reason }: { reason: string }) {
  const t = translatorFor('people.link')
  return (
    <AccessFrame title={t('unusable')}>
      <ErrorState title={reason}>
        <Link href="/sign-in">{t('toSignIn')}</Link>
      </ErrorState>
    </AccessFrame>
  )
}
