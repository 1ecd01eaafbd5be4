import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { AccessFrame } from '../../../features/people/access-frame.tsx'
import { DemoCast } from '../../../features/people/demo-cast.tsx'
import { localPath } from '../../../features/people/local-path.ts'
import { SignInForm } from '../../../features/people/sign-in-form.tsx'
import { translatorFor } from '../../../messages/translator.ts'
import { Words } from '../../../messages/words.tsx'
import type { Area } from '../../../messages/words-of.ts'
import { requestContext, serverApi } from '../../../server/api.ts'
import { runningServer } from '../../../server/installation.ts'
import { VerifyLink } from '../verify-link.tsx'

const words: readonly Area[] = ['errors', 'parts', 'people']

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translatorFor('people'))('signIn.title') }
}

type SignInPageProps = { searchParams: Promise<{ next?: string | string[] }> }

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const t = await translatorFor('people')
  const { next: wanted } = await searchParams
  const next = localPath(typeof wanted === 'string' ? wanted : undefined)
  const { personId } = await requestContext()
  if (personId !== null) redirect(next)
  const { demoPeople } = await runningServer()
  if (demoPeople !== null) {
    return (
      <Words of={words}>
        <AccessFrame title={t('demo.title')} explanation={t('demo.explanation')}>
          <DemoCast people={demoPeople} next={next} />
          <VerifyLink />
        </AccessFrame>
      </Words>
    )
  }
  if (await (await serverApi()).person.needsSetUp()) redirect('/setup')
  return (
    <Words of={words}>
      <AccessFrame title={t('signIn.title')}>
        <SignInForm next={next} />
        <VerifyLink />
      </AccessFrame>
    </Words>
  )
}
