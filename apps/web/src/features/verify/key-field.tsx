'use client'

import { slugSchema } from '@assay/review'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { Link } from '../../components/link.tsx'
import { TextArea } from '../../components/text-area.tsx'
import { TextField } from '../../components/text-field.tsx'
import { type FetchedKeys, fetchKeys, keysPath } from './key-source.ts'

type KeyFieldProps = {
  keys: string
  onChange: (keys: string) => void
  /** The address of this server. */
  site: string
  /** The workspace that the chosen file says it is of, where that is of this server. */
  suggested: string | null
}

type Trouble = Exclude<FetchedKeys['kind'], 'keys'> | 'slugInvalid'

/** The newsroom's public key: pasted, or fetched from its public address on this server. */
export function KeyField({ keys, onChange, site, suggested }: KeyFieldProps) {
  const t = useTranslations('verify.key')
  const [typed, setTyped] = useState<string | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [isFetching, setFetching] = useState(false)
  const [fetched, setFetched] = useState<{ slug: string; keys: string } | null>(null)
  const slug = (typed ?? suggested ?? '').trim()
  const { host } = new URL(site)
  const isSlug = slugSchema.safeParse(slug).success
  const address = new URL(keysPath(slug), site).href

  const fetchThem = async () => {
    if (!isSlug) return setTrouble('slugInvalid')
    setTrouble(null)
    setFetching(true)
    const answer = await fetchKeys(slug)
    setFetching(false)
    if (answer.kind !== 'keys') return setTrouble(answer.kind)
    const text = answer.keys.join('\n')
    setFetched({ slug, keys: text })
    onChange(text)
  }

  return (
    <div className="flex flex-col gap-3">
      <TextArea
        label={t('label')}
        rows={2}
        value={keys}
        onChange={onChange}
        spellCheck="false"
        autoComplete="off"
        help={
          fetched !== null && fetched.keys === keys ? t('fetched', { slug: fetched.slug, host }) : t('help')
        }
      />
      <div className="flex flex-col gap-2">
        <p className="text-small text-muted">{t('fetch', { host })}</p>
        <div className="flex flex-wrap items-start gap-x-3 gap-y-2">
          <div className="w-48 max-w-full">
            <TextField
              label={t('slug')}
              value={typed ?? suggested ?? ''}
              onChange={setTyped}
              autoComplete="off"
              spellCheck="false"
              help={t('slugHelp')}
              error={trouble === null ? undefined : t(trouble)}
            />
          </div>
          <div className="pbs-5">
            <Button onPress={() => void fetchThem()} isPending={isFetching}>
              {t('fetchAction')}
            </Button>
          </div>
        </div>
        {isSlug ? (
          <p className="text-small text-muted wrap-anywhere">
            {t.rich('publicAt', { address, link: (words) => <Link href={address}>{words}</Link> })}
          </p>
        ) : null}
      </div>
    </div>
  )
}
