import type { Metadata } from 'next'
import { Link } from '../../../../components/link.tsx'
import { Time } from '../../../../components/time.tsx'
import { AccessFrame } from '../../../../features/people/access-frame.tsx'
import { JoinForm } from '../../../../features/people/join-form.tsx'
import { RegisterForm } from '../../../../features/people/register-form.tsx'
import { translatorFor } from '../../../../messages/translator.ts'
import { Words } from '../../../../messages/words.tsx'
import type { Area } from '../../../../messages/words-of.ts'
import { requestContext, serverApi } from '../../../../server/api.ts'
import { readLink } from '../../../../server/read-link.ts'
import { UnusableLink } from '../../unusable-link.tsx'

const words: readonly Area[] = ['errors', 'parts', 'people']

// The address is the key: no other page may hear of it.
export const metadata: Metadata = { referrer: 'no-referrer' }

type InvitationPageProps = { params: Promise<{ token: string }> }

export default async function InvitationPage({ params }: InvitationPageProps) {
  const t = await translatorFor('people.invitation')
  const { token } = await params
  const api = await serverApi()
  const link = await readLink(() => api.person.invitation({ token }))
  if ('refused' in link) return <UnusableLink reason={link.refused} />
  const { workspace, role, invitedBy, expiresAt } = link.found
  const { personId } = await requestContext()
  const me = personId === null ? null : await api.person.me()
  const as = t(`roles.${role}`)
  return (
    <Words of={words}>
      <AccessFrame
        title={t('title', { workspace: workspace.name })}
        explanation={
          invitedBy === null
            ? t('explanationWithoutName', { role: as })
            : t('explanation', { name: invitedBy, role: as })
        }
      >
        {me === null ? <RegisterForm token={token} /> : <JoinForm token={token} name={me.name ?? me.email} />}
        <p className="pbs-6 text-small text-muted">
          {t('expires')} <Time at={expiresAt} show="exact" />.
        </p>
        {me === null ? (
          <p className="flex flex-wrap gap-x-1 text-small text-muted">
            {t('haveAccount')}
            <Link href={`/sign-in?next=/invitation/${token}`}>{t('signInFirst')}</Link>
          </p>
        ) : null}
      </AccessFrame>
    </Words>
  )
}
