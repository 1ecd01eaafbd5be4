import { AppBar } from '../../../../frame/app-bar.tsx'
import { Words } from '../../../../messages/words.tsx'
import type { Area } from '../../../../messages/words-of.ts'
import { SearchBox } from '../bar-slots.tsx'
import { ArticleSample } from './article-sample.tsx'

const words: readonly Area[] = ['settings.theme', 'states']

export default function StyleguideArticlePage() {
  return (
    <Words of={words}>
      <AppBar nav={[{ href: '/styleguide', title: 'Articles' }]} search={<SearchBox />} />
      <ArticleSample />
    </Words>
  )
}
