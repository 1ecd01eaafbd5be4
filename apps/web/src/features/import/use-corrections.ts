'use client'

import type { ArticleCorrection } from '@assay/review'
import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { showToast } from '../../components/toast-queue.ts'
import { newIdempotencyKey } from '../api/idempotency-key.ts'
import { useTRPC } from '../api/trpc.ts'
import { withArticle } from './capture-cache.ts'
import type { FoundArticle } from './passages.ts'
import type { Capture } from './use-capture.ts'
import { useRefused } from './use-refused.ts'

/** What an editor may do to the articles that were found. Each tells in a toast, with undo where there is one. */
export function useCorrections(workspaceId: string, capture: Capture) {
  const t = useTranslations('importing')
  const trpc = useTRPC()
  const onError = useRefused(capture)
  const retry = { onError }
  const editing = useMutation(trpc.article.edit.mutationOptions(retry))
  const dropping = useMutation(trpc.article.drop.mutationOptions(retry))
  const restoring = useMutation(trpc.article.restore.mutationOptions(retry))
  const merging = useMutation(trpc.article.merge.mutationOptions(retry))
  const opening = useMutation(trpc.article.openReview.mutationOptions(retry))

  const command = () => ({ workspaceId, key: newIdempotencyKey() })
  /** An article as it is known now, which may be later than what was on the screen when an undo was offered. */
  const target = (articleId: string) => {
    const version = capture.current().articles.find(({ id }) => id === articleId)?.version ?? 1
    return { articleId, articleVersion: version }
  }
  const put = (articleId: string, changed: Partial<FoundArticle>) =>
    capture.patch((page) => withArticle(page, articleId, () => changed))
  const nameOf = ({ headline }: FoundArticle) => headline ?? t('article.untitled')

  const drop = async (article: FoundArticle) => {
    const { version, status, abilities } = await dropping.mutateAsync({ ...command(), ...target(article.id) })
    put(article.id, { version, status, abilities })
    const action = { label: t('undo'), run: () => void restore(article) }
    showToast({ text: t('article.droppedToast', { headline: nameOf(article) }), action })
  }
  const restore = async (article: FoundArticle) => {
    const { version, status, abilities } = await restoring.mutateAsync({
      ...command(),
      ...target(article.id),
    })
    put(article.id, { version, status, abilities })
    showToast({ text: t('article.restoredToast', { headline: nameOf(article) }) })
  }
  const edit = async (articleId: string, correction: ArticleCorrection) => {
    const answer = await editing.mutateAsync({ ...command(), ...target(articleId), correction })
    put(articleId, { ...answer.details, version: answer.version })
    showToast({ text: t('article.editedToast') })
  }
  const merge = async (first: FoundArticle, second: FoundArticle) => {
    await merging.mutateAsync({ ...command(), first: target(first.id), second: target(second.id) })
    await capture.refresh()
    showToast({ text: t('article.merged') })
  }
  const open = async (articles: readonly FoundArticle[]) => {
    const answer = await opening.mutateAsync({ ...command(), articles: articles.map(({ id }) => target(id)) })
    for (const { articleId, ...changed } of answer.articles) put(articleId, changed)
    showToast({ text: t('capture.opened', { count: articles.length }) })
  }

  const all = [editing, dropping, restoring, merging, opening]
  return {
    isPending: all.some((mutation) => mutation.isPending),
    drop: quietly(drop),
    restore: quietly(restore),
    merge: quietly(merge),
    open: quietly(open),
    /** True where it was done; what was refused has been told, and the form keeps what was written. */
    edit: (articleId: string, correction: ArticleCorrection) =>
      edit(articleId, correction).then(
        () => true,
        () => false,
      ),
  }
}

export type Corrections = ReturnType<typeof useCorrections>

/** The refusal was told where it happened (`onError`). */
function quietly<Arguments extends unknown[]>(run: (...given: Arguments) => Promise<void>) {
  return (...given: Arguments): void => void run(...given).catch(() => {})
}
