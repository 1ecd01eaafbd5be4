'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { AgreedRow } from './agreed-row.tsx'
import { useDecideMany } from './use-decide-many.ts'
import type { WaitingStatement } from './use-waiting.ts'

type AgreedAtOnceProps = {
  workspaceId: string
  statements: readonly WaitingStatement[]
  /** Puts one of them on the desk, to be decided by itself. */
  onOpen: (statementId: string) => void
}

/** Statements that reviewers agree on, decided many at once: each is shown with what would be decided. */
export function AgreedAtOnce({ workspaceId, statements, onOpen }: AgreedAtOnceProps) {
  const t = useTranslations('decide.many')
  const [isOpen, setOpen] = useState(false)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const free = statements.filter(({ abilities }) => abilities.includes('decide'))
  const many = useDecideMany(workspaceId, isOpen ? free : [])
  const chosen = many.ready.filter(({ statementId }) => !left.has(statementId))
  if (free.length === 0) return null
  const include = (statementId: string, isOn: boolean) => {
    const others = [...left].filter((id) => id !== statementId)
    setLeft(new Set(isOn ? others : [...others, statementId]))
  }
  return (
    <section aria-label={t('title')} className="border-be border-rule pbs-4 pbe-4">
      <Button aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        {isOpen ? t('close') : t('open', { count: free.length })}
      </Button>
      {isOpen ? (
        <div className="flex flex-col gap-3 pbs-4">
          <p className="max-w-prose text-muted">{t('explanation')}</p>
          <ul aria-busy={many.isLoading}>
            {free.map((statement) => {
              const ready = many.ready.find(({ statementId }) => statementId === statement.statementId)
              return ready === undefined ? null : (
                <AgreedRow
                  key={statement.statementId}
                  {...{ statement, ready, onOpen }}
                  isChosen={!left.has(statement.statementId)}
                  onChoose={(isOn) => include(statement.statementId, isOn)}
                />
              )
            })}
          </ul>
          <p className="sticky inset-be-0 border-bs border-rule bg-paper py-3">
            <Button
              tone="primary"
              isPending={many.isPending}
              isDisabled={chosen.length === 0}
              onPress={() => many.decide(chosen)}
            >
              {t('decide', { count: chosen.length })}
            </Button>
          </p>
        </div>
      ) : null}
    </section>
  )
}
