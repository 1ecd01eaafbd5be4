'use client'

import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { FailureNote } from '../../components/failure-note.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useTRPC } from '../api/trpc.ts'
import { useExplain } from '../api/use-explain.ts'
import { signIn } from './authenticate.ts'
import { EmailField, NameField, NewPasswordField } from './person-fields.tsx'
import { slugFrom } from './slug-from.ts'

type SetUp = { token: string; workspace: string; slug: string; name: string; email: string; password: string }

/** Creates the first workspace and its admin, and signs them in. The address follows the name until it is edited. */
export function SetUpForm({ token }: { token: string }) {
  const t = useTranslations('people')
  const trpc = useTRPC()
  const explain = useExplain()
  const [form, setForm] = useState<SetUp>({
    token,
    workspace: '',
    slug: '',
    name: '',
    email: '',
    password: '',
  })
  const change = (field: keyof SetUp) => (value: string) => setForm((old) => ({ ...old, [field]: value }))
  const nameWorkspace = (workspace: string) =>
    setForm((old) => ({
      ...old,
      workspace,
      slug: old.slug === slugFrom(old.workspace) ? slugFrom(workspace) : old.slug,
    }))
  const enter = async ({ slug }: { slug: string }) => {
    const refused = await signIn(form.email, form.password)
    window.location.assign(refused === null ? `/w/${slug}` : '/sign-in')
  }
  const creating = useMutation(trpc.person.setUp.mutationOptions({ onSuccess: enter }))

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { name, email, password } = form
    creating.mutate({
      token: form.token.trim(),
      workspace: { name: form.workspace, slug: form.slug },
      person: { name, email, password },
    })
  }

  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <TextField
        label={t('setUp.token')}
        value={form.token}
        onChange={change('token')}
        pattern="\s*[A-Za-z0-9_\-]{43}\s*"
        autoComplete="off"
        isRequired
      />
      <TextField
        label={t('setUp.workspaceName')}
        value={form.workspace}
        onChange={nameWorkspace}
        maxLength={120}
        autoComplete="organization"
        isRequired
      />
      <TextField
        label={t('setUp.slug')}
        help={t('setUp.slugHelp', { slug: form.slug })}
        value={form.slug}
        onChange={change('slug')}
        pattern="[a-z0-9]+(-[a-z0-9]+)*"
        maxLength={40}
        isRequired
      />
      <h2 className="pbs-2 font-serif text-reading leading-6 font-semibold">{t('setUp.you')}</h2>
      <NameField value={form.name} onChange={change('name')} />
      <EmailField value={form.email} onChange={change('email')} />
      <NewPasswordField label={t('fields.password')} value={form.password} onChange={change('password')} />
      <FailureNote text={creating.error === null ? null : explain(creating.error)} />
      <div>
        <Button type="submit" tone="primary" isPending={creating.isPending || creating.isSuccess}>
          {t('setUp.submit')}
        </Button>
      </div>
    </form>
  )
}
