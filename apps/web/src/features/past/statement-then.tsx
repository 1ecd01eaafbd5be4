'use client'

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { Link } from '../../components/link.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { StatusMark } from '../../components/status-mark.tsx'
import { useTRPC } from '../api/trpc.ts'
import { markOfStanding } from '../review/statement-mark.ts'
import { AssessmentThenCard } from './assessment-then.tsx'
import { MomentBar } from './moment-bar.tsx'
import { pastHref } from './past-address.ts'
import type { StatementThen } from './past-answers.ts'
import { PastFailed } from './past-failed.tsx'
import { PastLinks } from './past-links.tsx'
import type { PastView } from './past-view.ts'
import { SubjectPicker } from './subject-picker.tsx'

/** A statement as it stood, with everything that was said of it by then and not taken back. */
export function StatementThenView({
  workspace,
  address,
  onGo,
  statementId,
}: PastView & { statementId: string }) {
  const trpc = useTRPC()
  const { data, error, refetch, isPlaceholderData } = useQuery({
    ...trpc.past.statement.queryOptions({ workspaceId: workspace.id, statementId, moment: address.at }),
    placeholderData: keepPreviousData,
    retry: false,
  })
  const articleId = address.articleId ?? data?.statement?.articleId ?? data?.moment.change?.articleId ?? null
  const named = { ...address, articleId }
  return (
    <>
      <SubjectPicker
        workspaceId={workspace.id}
        subject={named}
        names={{ article: data?.statement?.headline ?? undefined, statement: data?.statement?.text }}
        onChange={onGo}
      />
      {error === null ? null : <PastFailed error={error} onRetry={() => void refetch()} />}
      {data === undefined ? (
        error === null && <Skeleton lines={8} />
      ) : (
        <div aria-busy={isPlaceholderData} className={isPlaceholderData ? 'opacity-55' : ''}>
          <MomentBar moment={data.moment} asked={address.at} onGo={(at) => onGo({ at })}>
            <PastLinks workspaceSlug={workspace.slug} address={named} position={data.moment.position} />
          </MomentBar>
          <Statement
            data={data}
            onBegin={(position) => onGo({ at: { position } })}
            articleHref={pastHref(workspace.slug, 'moment', { articleId, at: address.at })}
          />
        </div>
      )}
    </>
  )
}

type StatementProps = { data: StatementThen; onBegin: (position: number) => void; articleHref: string }

function Statement({ data: { statement, assessments, moment }, onBegin, articleHref }: StatementProps) {
  const t = useTranslations('past.statement')
  const whole = useTranslations('past.subject')('wholeArticle')
  const begins = useTranslations('past.moment')('begins')
  const states = useTranslations('articles.states')
  const verdicts = useTranslations('articles.verdicts')
  if (statement === null) {
    const { next } = moment
    return (
      <EmptyState
        title={t('notYet')}
        action={next === null ? undefined : <Button onPress={() => onBegin(next)}>{begins}</Button>}
      >
        {t('notYetExplained')}
      </EmptyState>
    )
  }
  const mark = markOfStanding(statement)
  const { verdict } = statement
  return (
    <div className="max-w-[42em]">
      {statement.retired ? <p className="pbe-3 text-muted">{t('retired')}</p> : null}
      <blockquote dir="auto" className="font-serif text-reading">
        <span className="statement" data-mark={mark}>
          {statement.text}
        </span>
      </blockquote>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 pbs-4">
        <StatusMark mark={mark} isDecorative />
        <span className="font-medium">{states(statement.state)}</span>
        {verdict === null ? null : <span className="text-muted">{verdicts(verdict)}</span>}
        <span className="ms-auto print:hidden">
          <Link href={articleHref}>{whole}</Link>
        </span>
      </p>
      <h2 className="border-be border-rule pbs-7 pbe-2 text-small font-medium text-muted">
        {t('assessments')}
      </h2>
      {assessments.length === 0 ? (
        <p className="pbs-3 text-muted">{t('nobody')}</p>
      ) : (
        <ul>
          {assessments.map((assessment) => (
            <li key={assessment.assessmentId} className="border-be border-rule py-4 last:border-be-0">
              <AssessmentThenCard assessment={assessment} words={assessment.saidOf ?? statement.text} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
