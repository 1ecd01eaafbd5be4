'use client'

import { useFormatter, useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { Checkbox } from '../../components/checkbox.tsx'
import { StatusMark } from '../../components/status-mark.tsx'
import { RationaleAndSources } from '../review/rationale-and-sources.tsx'
import { markOfValue } from '../review/statement-mark.ts'
import type { ReadyToDecide } from './use-decide-many.ts'
import type { WaitingStatement } from './use-waiting.ts'

type AgreedRowProps = {
  statement: WaitingStatement
  ready: ReadyToDecide
  isChosen: boolean
  onChoose: (isOn: boolean) => void
  onOpen: (statementId: string) => void
}

/** One of many: its words, who agrees, and the assessment that would become the decision. */
export function AgreedRow({ statement, ready, isChosen, onChoose, onOpen }: AgreedRowProps) {
  const t = useTranslations('decide')
  const tags = useTranslations('decide.values')
  const format = useFormatter()
  const erased = useTranslations('review.others')('erasedName')
  const { taken, agreeing } = ready
  return (
    <li className={`border-bs border-rule py-3 ${isChosen ? '' : 'opacity-60'}`}>
      <Checkbox isSelected={isChosen} onChange={onChoose}>
        <span lang={statement.language} dir="auto" className="font-serif text-reading leading-6">
          {statement.text}
        </span>
      </Checkbox>
      <div className="flex flex-col gap-1 ps-6.5 pbs-1">
        <p className="flex flex-wrap items-center gap-x-2">
          <StatusMark mark={markOfValue(taken.value)} isDecorative />
          <span className="font-medium">{tags(taken.value)}</span>
          <span className="text-small text-muted">
            {t('many.agree', {
              names: format.list(agreeing.map(({ reviewerName }) => reviewerName ?? erased)),
            })}
          </span>
        </p>
        <RationaleAndSources of={taken} />
        <p>
          <Button
            tone="plain"
            size="small"
            aria-label={t('many.alone', { text: statement.text })}
            onPress={() => onOpen(statement.statementId)}
          >
            {t('many.byItself')}
          </Button>
        </p>
      </div>
    </li>
  )
}
