import type { ErrorAnswer } from '@assay/review'
import { ErrorState } from '../../components/error-state.tsx'
import { Link } from '../../components/link.tsx'
import { AccessFrame } from '../../features/people/access-frame.tsx'
import { errorValues } from '../../messages/error-values.ts'
import { translatorFor } from '../../messages/translator.ts'

/** A one-time link that opens nothing any more: why, and what to do. */
export async function UnusableLink({ reason }: { reason: ErrorAnswer }) {
  const t = await translatorFor('people.link')
  const errors = await translatorFor('errors.codes')
  return (
    <AccessFrame title={t('unusable')}>
      <ErrorState title={errors(reason.code, errorValues(reason.details))}>
        <Link href="/sign-in">{t('toSignIn')}</Link>
      </ErrorState>
    </AccessFrame>
  )
}
