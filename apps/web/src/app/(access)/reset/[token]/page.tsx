import type { Metadata } from 'next'
import { AccessFrame } from '../../../../features/people/access-frame.tsx'
import { ResetForm } from '../../../../features/people/reset-form.tsx'
import { UnusableLink } from '../../../../features/people/unusable-link.tsx'
import { translatorFor } from '../../../../messages/translator.ts'
import { serverApi } from '../../../../server/api.ts'
import { readLink } from '../../../../server/read-link.ts'

// The address is the key: no other page may hear of it.
export function generateMetadata(): Metadata {
  return { title: translatorFor('people')('reset.title'), referrer: 'no-referrer' }
}

type ResetPageProps = { params: Promise<{ token: string }> }

export default async function ResetPage({ params }: ResetPageProps) {
  const t = translatorFor('people.reset')
  const { token } = await params
  const api = await serverApi()
  const link = await readLink(() => api.person.resetLink({ token }))
  if ('refused' in link) return <UnusableLink reason={link.refused} />
  return (
    <AccessFrame title={t('title')} explanation={t('explanation')}>
      <ResetForm token={token} />
    </AccessFrame>
  )
}
