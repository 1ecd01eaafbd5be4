import { AppBar } from '../../../components/app-bar.tsx'
import { SearchBox } from '../bar-slots.tsx'
import { ArticleSample } from './article-sample.tsx'

export default function StyleguideArticlePage() {
  return (
    <>
      <AppBar nav={[{ href: '/styleguide', title: 'Articles' }]} search={<SearchBox />} />
      <ArticleSample />
    </>
  )
}
