'use client'

import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { FailureNote } from '../../components/failure-note.tsx'
import { Select } from '../../components/select.tsx'
import { Due } from './due.tsx'
import { useMoveWork } from './use-move-work.ts'
import { useNumbers } from './use-numbers.ts'
import { namesIn, type WorkLine, type WorkOf } from './use-work-of.ts'

type CurrentWorkProps = { workspaceId: string; work: readonly WorkLine[]; data: WorkOf }

/** Who has what now, each with a way to take it from them or to give it to somebody else. */
export function CurrentWork({ workspaceId, work, data }: CurrentWorkProps) {
  const t = useTranslations('work')
  const numbersOf = useNumbers()
  const names = namesIn([...data.people, ...data.reviewers])
  const nameOf = (id: string) => names.get(id) ?? t('erasedName')
  const { withdraw, handOver, isPending, failure } = useMoveWork(workspaceId, nameOf)
  return (
    <section aria-label={t('dialog.standing')} className="flex flex-col gap-2">
      <h3 className="text-small font-medium text-muted">{t('dialog.standing')}</h3>
      <ul className="flex flex-col gap-3">
        {work.map((each) => {
          const name = nameOf(each.assigneeId)
          const others = data.reviewers.filter(({ personId }) => personId !== each.assigneeId)
          return (
            <li key={each.assignmentId} className="flex flex-wrap items-end gap-x-4 gap-y-2">
              <span className="flex min-w-40 flex-1 flex-col">
                <strong dir="auto" className="font-medium">
                  {name}
                </strong>
                <span className="text-muted">
                  {numbersOf(each.numbers)}
                  {each.dueAt === null ? null : (
                    <>
                      , <Due at={each.dueAt} isLate={each.isLate} />
                    </>
                  )}
                </span>
              </span>
              <span className="w-44">
                <Select
                  label={t('dialog.handOver')}
                  options={others.map(({ personId }) => ({ value: personId, label: nameOf(personId) }))}
                  value={null}
                  isDisabled={isPending || others.length === 0}
                  onChange={(personId) => handOver(each, personId)}
                />
              </span>
              <Button
                aria-label={t('dialog.withdrawFrom', { name })}
                isPending={isPending}
                onPress={() => withdraw(each)}
              >
                {t('dialog.withdraw')}
              </Button>
            </li>
          )
        })}
      </ul>
      <FailureNote text={failure} />
    </section>
  )
}
