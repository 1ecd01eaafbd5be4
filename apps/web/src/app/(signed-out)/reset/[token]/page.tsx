import type { Metadata } from 'next'
import { AccessFrame } from '../../../../features/people/access-frame.tsx'
import { ResetForm } from '../../../../features/people/reset-form.tsx'
import { translatorFor } from '../../../../messages/translator.ts'
import { Words } from '../../../../messages/words.tsx'
import type { Area } from '../../../../messages/words-of.ts'
import { serverApi } from '../../../../server/api.ts'
import { readLink } from '../../../../server/read-link.ts'
import { UnusableLink } from '../../unusable-link.tsx'

const words: readonly Area[] = ['errors', 'parts', 'people']

// The address is the key: no other page may hear of it.
export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translatorFor('people'))('reset.title'), referrer: 'no-referrer' }
}

type ResetPageProps = { params: Promise<{ token: string }> }

export default async function ResetPage({ params }: ResetPageProps) {
  const t = await translatorFor('people.reset')
  const { token } = await params
  const api = await serverApi()
  const link = await readLink(() => api.person.resetLink({ token }))
  if ('refused' in link) return <UnusableLink reason={link.refused} />
  return (
    <Words of={words}>
      <AccessFrame title={t('title')} explanation={t('explanation')}>
        <ResetForm token={token} />
      </AccessFrame>
    </Words>
  )
}
