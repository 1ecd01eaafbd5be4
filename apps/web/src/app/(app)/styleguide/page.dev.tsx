import type { Metadata } from 'next'
import { AvatarStack } from '../../../components/avatar-stack.tsx'
import { Link } from '../../../components/link.tsx'
import { PageFrame } from '../../../components/page-frame.tsx'
import { AppBar } from '../../../frame/app-bar.tsx'
import { Words } from '../../../messages/words.tsx'
import type { Area } from '../../../messages/words-of.ts'
import { AccountMenu, SearchBox } from './bar-slots.tsx'
import { Controls } from './controls.tsx'
import { Overlays } from './overlays.tsx'
import { people } from './samples.ts'
import { States } from './states.tsx'
import { Strips } from './strips.tsx'
import { Tables } from './tables.tsx'

const words: readonly Area[] = ['settings.theme', 'states']

export const metadata: Metadata = { title: 'Style guide' }

const nav = [
  { href: '/styleguide', title: 'Articles' },
  { href: '/queue', title: 'Queue', count: 6 },
  { href: '/audit', title: 'Audit' },
]

/** Every part in every state, for whoever changes one. In development only. */
export default function StyleguidePage() {
  return (
    <Words of={words}>
      <AppBar
        nav={nav}
        search={<SearchBox />}
        account={
          <>
            <AvatarStack people={people} />
            <AccountMenu />
          </>
        }
      />
      <PageFrame
        title="Style guide"
        aside="every part, every state"
        actions={<Link href="/styleguide/article">The page of an article</Link>}
      >
        <div className="flex flex-col gap-12">
          <Strips />
          <Controls />
          <Overlays />
          <Tables />
          <States />
        </div>
      </PageFrame>
    </Words>
  )
}
