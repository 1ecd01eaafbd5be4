import { loadSettings } from '@assay/settings'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Link } from '../../../components/link.tsx'
import { PageFrame } from '../../../components/page-frame.tsx'
import { AccountSecurity } from '../../../features/people/account-security.tsx'
import { MailChoice } from '../../../features/people/mail-choice.tsx'
import { SignOutButton } from '../../../features/people/sign-out-button.tsx'
import { WrongPasswords } from '../../../features/people/wrong-passwords.tsx'
import { SiteBar } from '../../../frame/site-bar.tsx'
import { translatorFor } from '../../../messages/translator.ts'
import { Words } from '../../../messages/words.tsx'
import type { Area } from '../../../messages/words-of.ts'
import { requestContext, serverApi } from '../../../server/api.ts'
import { runningServer } from '../../../server/installation.ts'

const words: readonly Area[] = ['errors', 'mail.choice', 'people']

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translatorFor('people'))('account.title') }
}

export default async function AccountPage() {
  const t = await translatorFor('people')
  if ((await requestContext()).personId === null) redirect('/sign-in?next=/account')
  const api = await serverApi()
  const [me, workspaces, failures] = await Promise.all([
    api.person.me(),
    api.workspace.mine(),
    api.session.failures(),
  ])
  const { demoPeople, authentication } = await runningServer()
  const { idleHours, longestHours } = authentication.sessionLife
  return (
    <Words of={words}>
      <SiteBar />
      <PageFrame title={t('account.title')} aside={<bdi>{me.name ?? ''}</bdi>} actions={<SignOutButton />}>
        <p className="pbe-6 text-muted">
          <bdi>{me.email}</bdi>
        </p>
        <section className="border-bs border-rule py-6">
          <h2 className="pbe-2 font-serif text-reading leading-6 font-semibold">{t('account.workspaces')}</h2>
          {workspaces.length === 0 ? <p className="text-muted">{t('account.noWorkspace')}</p> : null}
          <ul>
            {workspaces.map(({ id, slug, name, role }) => (
              <li key={id} className="flex gap-3 py-1">
                <Link href={`/w/${slug}`}>
                  <bdi>{name}</bdi>
                </Link>
                <span className="text-muted">{t(`roles.${role}`)}</span>
              </li>
            ))}
          </ul>
        </section>
        <MailChoice isSent={loadSettings().mail !== null} />
        <AccountSecurity
          canChangePassword={demoPeople === null}
          idleHours={idleHours}
          longestHours={longestHours}
        />
        <WrongPasswords from={failures.from} />
      </PageFrame>
    </Words>
  )
}
