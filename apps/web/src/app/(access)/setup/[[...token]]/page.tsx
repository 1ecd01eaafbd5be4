import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AccessFrame } from '../../../../features/people/access-frame.tsx'
import { SetUpForm } from '../../../../features/people/set-up-form.tsx'
import { translatorFor } from '../../../../messages/translator.ts'
import { serverApi } from '../../../../server/api.ts'

export function generateMetadata(): Metadata {
  return { title: translatorFor('people')('setUp.title'), referrer: 'no-referrer' }
}

type SetUpPageProps = { params: Promise<{ token?: string[] }> }

/** Exists as long as nobody is registered. */
export default async function SetUpPage({ params }: SetUpPageProps) {
  const t = translatorFor('people')
  if (!(await (await serverApi()).person.needsSetUp())) notFound()
  const { token } = await params
  return (
    <AccessFrame title={t('setUp.title')} explanation={t('setUp.explanation')}>
      <SetUpForm token={token?.[0] ?? ''} />
    </AccessFrame>
  )
}
