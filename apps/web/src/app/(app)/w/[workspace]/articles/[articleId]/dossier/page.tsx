import type { Metadata } from 'next'
import { PageFrame } from '../../../../../../../components/page-frame.tsx'
import { PrintButton } from '../../../../../../../components/print-button.tsx'
import { DossierHead } from '../../../../../../../features/dossier/dossier-head.tsx'
import { DossierStatement } from '../../../../../../../features/dossier/dossier-statement.tsx'
import { translatorFor } from '../../../../../../../messages/translator.ts'
import { Words } from '../../../../../../../messages/words.tsx'
import type { Area } from '../../../../../../../messages/words-of.ts'
import { serverApi } from '../../../../../../../server/api.ts'
import { memberWorkspace } from '../../../../../../../server/member-workspace.ts'
import { orNotFound } from '../../../../../../../server/or-not-found.ts'

const words: readonly Area[] = [
  'articles.states',
  'dossier',
  'events',
  'review.decision',
  'review.factuality',
  'review.others',
  'review.sources.stances',
  'states',
  'techniques.names',
]

type DossierPageProps = { params: Promise<{ workspace: string; articleId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translatorFor('dossier'))('title') }
}

/** An article with everything that stands on each of its statements, for paper and for whoever has no account. */
export default async function DossierPage({ params }: DossierPageProps) {
  const { workspace: slug, articleId } = await params
  const { id: workspaceId } = await memberWorkspace(slug)
  const api = await serverApi()
  const { article, statements } = await orNotFound(api.article.dossier({ workspaceId, articleId }))
  const t = await translatorFor('dossier')
  const [first] = statements
  const title = article.headline ?? first?.text ?? t('title')
  return (
    <Words of={words}>
      <PageFrame title={title} isForeign aside={t('title')} actions={<PrintButton />}>
        <DossierHead article={article} statements={statements} address={`/w/${slug}/articles/${articleId}`} />
        <ol className="flex flex-col">
          {statements.map((statement, index) => (
            <DossierStatement
              key={statement.id}
              {...{ statement }}
              number={index + 1}
              language={article.language}
            />
          ))}
        </ol>
      </PageFrame>
    </Words>
  )
}
