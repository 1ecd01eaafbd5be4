import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { EmptyState } from '../../components/empty-state.tsx'
import { Link } from '../../components/link.tsx'
import { PageFrame } from '../../components/page-frame.tsx'
import { AccountMenu } from '../../features/people/account-menu.tsx'
import { AppBar } from '../../frame/app-bar.tsx'
import { translatorFor } from '../../messages/translator.ts'
import { Words } from '../../messages/words.tsx'
import type { Area } from '../../messages/words-of.ts'
import { serverApi } from '../../server/api.ts'
import { signedInPerson } from '../../server/member-workspace.ts'

const words: readonly Area[] = ['people.failures', 'people.menu', 'settings.theme']

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translatorFor('articles'))('home.title') }
}

/** Where a person starts: in their workspace, or with the choice between several. */
export default async function HomePage() {
  const personId = await signedInPerson()
  const api = await serverApi()
  const [me, workspaces] = await Promise.all([api.person.me(), api.workspace.mine()])
  const [first] = workspaces
  if (first !== undefined && workspaces.length === 1) redirect(`/w/${first.slug}`)
  const t = await translatorFor('articles.home')
  const roles = await translatorFor('people.roles')
  return (
    <Words of={words}>
      <AppBar nav={[]} account={<AccountMenu personId={personId} name={me.name ?? me.email} />} />
      <PageFrame title={t('title')}>
        {workspaces.length === 0 ? (
          <EmptyState title={t('none')}>{t('noneExplanation')}</EmptyState>
        ) : (
          <ul className="border-bs border-rule">
            {workspaces.map(({ id, slug, name, role }) => (
              <li key={id} className="flex items-baseline gap-3 border-be border-rule py-3">
                <span className="font-serif text-reading leading-6 font-semibold">
                  <Link quiet href={`/w/${slug}`}>
                    <bdi>{name}</bdi>
                  </Link>
                </span>
                <span className="text-muted">{roles(role)}</span>
              </li>
            ))}
          </ul>
        )}
      </PageFrame>
    </Words>
  )
}
