'use client'

import { CheckboxGroup, Label } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { Checkbox } from '../../components/checkbox.tsx'
import { Select } from '../../components/select.tsx'
import { TextArea } from '../../components/text-area.tsx'
import { TextField } from '../../components/text-field.tsx'
import type { AssignForm } from './assign-form.ts'
import { namesIn, type WorkOf } from './use-work-of.ts'

type AssignFieldsProps = {
  form: AssignForm
  data: WorkOf
  isRangeWrong: boolean
  onChange: (part: Partial<AssignForm>) => void
}

/** What is given to whom, until when, and what is said along with it. */
export function AssignFields({ form, data, isRangeWrong, onChange }: AssignFieldsProps) {
  const t = useTranslations('work')
  const parts = useTranslations('parts')
  const names = namesIn(data.reviewers)
  const [article] = data.articles
  const isOne = data.articles.length === 1
  const busy = new Set(data.articles.flatMap(({ work }) => work.map(({ assigneeId }) => assigneeId)))
  const counts = Array.from(
    { length: Math.max(1, Math.min(20, data.reviewers.length)) },
    (_, index) => index + 1,
  )
  return (
    <>
      <CheckboxGroup
        value={[...form.assigneeIds]}
        onChange={(ids) => onChange({ assigneeIds: inOrder(data, ids) })}
        className="flex flex-col gap-1"
      >
        <Label className="text-small font-medium text-muted">{t('dialog.people')}</Label>
        <div className="flex flex-wrap gap-x-5 gap-y-1">
          {data.reviewers.map(({ personId }) => (
            <Checkbox
              key={personId}
              value={personId}
              {...(busy.has(personId) ? { help: t('dialog.takesPlace') } : {})}
            >
              <span dir="auto">{names.get(personId) ?? t('erasedName')}</span>
            </Checkbox>
          ))}
        </div>
      </CheckboxGroup>
      <div className="grid gap-4 wide:grid-cols-2">
        <Select
          label={t('dialog.how')}
          options={(['each', 'share'] as const).map((value) => ({ value, label: t(`dialog.${value}`) }))}
          value={form.how}
          onChange={(how) => onChange({ how })}
        />
        {form.how === 'each' ? null : (
          <Select
            label={t('dialog.perStatement')}
            options={counts.map((count) => ({ value: String(count), label: t('dialog.count', { count }) }))}
            value={String(Math.min(form.perStatement, counts.length))}
            onChange={(value) => onChange({ perStatement: Number(value) })}
          />
        )}
        {isOne && article !== undefined ? (
          <Numbers {...{ form, isRangeWrong, onChange }} statements={article.statements} />
        ) : null}
        <TextField
          label={t('dialog.due')}
          help={t('dialog.dueHelp')}
          aside={parts('optional')}
          type="date"
          value={form.dueOn}
          onChange={(dueOn) => onChange({ dueOn })}
        />
      </div>
      <TextArea
        label={t('dialog.note')}
        help={t('dialog.noteHelp')}
        aside={parts('optional')}
        value={form.note}
        onChange={(note) => onChange({ note })}
        maxLength={5000}
        rows={2}
      />
    </>
  )
}

/** The people in the order of the list: by that order statements are shared out. */
const inOrder = (data: WorkOf, ids: readonly string[]) =>
  data.reviewers.map(({ personId }) => personId).filter((id) => ids.includes(id))

type NumbersProps = Pick<AssignFieldsProps, 'form' | 'isRangeWrong' | 'onChange'> & { statements: number }

function Numbers({ form, isRangeWrong, onChange, statements }: NumbersProps) {
  const t = useTranslations('work.dialog')
  const wrong = isRangeWrong ? { error: t('rangeWrong', { statements }) } : {}
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="sr-only">{t('range')}</legend>
      <div className="grid grid-cols-2 gap-2">
        <TextField
          label={t('from')}
          inputMode="numeric"
          placeholder="1"
          help={t('rangeHelp', { statements })}
          value={form.from}
          onChange={(from) => onChange({ from })}
          {...wrong}
        />
        <TextField
          label={t('to')}
          inputMode="numeric"
          placeholder={String(statements)}
          value={form.to}
          onChange={(to) => onChange({ to })}
        />
      </div>
    </fieldset>
  )
}
