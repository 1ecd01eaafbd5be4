import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AccessFrame } from '../../../../features/people/access-frame.tsx'
import { SetUpForm } from '../../../../features/people/set-up-form.tsx'
import { translatorFor } from '../../../../messages/translator.ts'
import { Words } from '../../../../messages/words.tsx'
import type { Area } from '../../../../messages/words-of.ts'
import { serverApi } from '../../../../server/api.ts'

const words: readonly Area[] = ['errors', 'parts', 'people']

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translatorFor('people'))('setUp.title'), referrer: 'no-referrer' }
}

type SetUpPageProps = { params: Promise<{ token?: string[] }> }

/** Exists as long as nobody is registered. */
export default async function SetUpPage({ params }: SetUpPageProps) {
  const t = await translatorFor('people')
  if (!(await (await serverApi()).person.needsSetUp())) notFound()
  const { token } = await params
  return (
    <Words of={words}>
      <AccessFrame title={t('setUp.title')} explanation={t('setUp.explanation')}>
        <SetUpForm token={token?.[0] ?? ''} />
      </AccessFrame>
    </Words>
  )
}
