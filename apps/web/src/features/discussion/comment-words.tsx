'use client'

import { replaceMentions, replaceNumbers } from '@assay/review'
import { useParams } from 'next/navigation'
import { useTranslations } from 'use-intl'
import { Markdown } from '../../components/markdown.tsx'
import type { Words } from './discussion-answers.ts'
import { asPlain } from './mention-text.ts'

/** What a comment says, with the names of the mentioned, and its numbers of statements as links. */
export function CommentWords({ words, articleId }: { words: Words; articleId: string }) {
  const t = useTranslations('discussion')
  const { workspace } = useParams<{ workspace: string }>()
  if (words.text === null) return <p className="text-muted italic">{t('erased')}</p>
  const page = `/w/${workspace}/articles/${articleId}?statement=`
  const names = new Map(words.mentions.map(({ personId, name }) => [personId, name]))
  const linked = replaceNumbers(words.text, words.links, ({ number, statementId }) => {
    return `[#${number}](${page}${statementId})`
  })
  const text = replaceMentions(linked, (personId) => {
    return `**@${asPlain(names.get(personId) ?? t('erasedName'))}**`
  })
  return <Markdown text={text} ownPage={page} />
}
