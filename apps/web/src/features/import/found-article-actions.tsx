'use client'

import { Button as PlainButton } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { ArticleMenu } from './article-menu.tsx'
import type { FoundArticle } from './passages.ts'
import type { Corrections } from './use-corrections.ts'

type FoundArticleActionsProps = {
  article: FoundArticle
  place: { total: number; next: FoundArticle | null }
  corrections: Corrections
  onAsk: (what: 'edit' | 'merge', next: FoundArticle | null) => void
  headline: string
}

/** What the reader may do to an article that was found, as the server says. */
export function FoundArticleActions({
  article,
  place,
  corrections,
  onAsk,
  headline,
}: FoundArticleActionsProps) {
  const t = useTranslations('importing.article')
  const may = (ability: FoundArticle['abilities'][number]) => article.abilities.includes(ability)
  return (
    <>
      {may('open') && place.total > 1 ? (
        <Button size="small" isDisabled={corrections.isPending} onPress={() => corrections.open([article])}>
          {t('open')}
        </Button>
      ) : null}
      {may('restore') ? (
        <Button size="small" isDisabled={corrections.isPending} onPress={() => corrections.restore(article)}>
          {t('restore')}
        </Button>
      ) : null}
      {may('edit') ? (
        <PlainButton
          onPress={() => onAsk('edit', null)}
          className="cursor-pointer rounded-tick py-1 text-action underline-offset-4 hover:underline"
        >
          {t('edit')}
        </PlainButton>
      ) : null}
      {may('drop') ? (
        <ArticleMenu
          label={t('actions', { headline })}
          canMerge={place.next?.abilities.includes('merge') === true}
          hasNeighbours={place.total > 1}
          onMerge={() => onAsk('merge', place.next)}
          onDrop={() => corrections.drop(article)}
        />
      ) : null}
    </>
  )
}
