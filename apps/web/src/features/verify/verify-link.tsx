'use client'

import { useTranslations } from 'use-intl'
import { Link } from '../../components/link.tsx'

/** For whoever came with a proof in hand and has no account: the way to the page that checks it. */
export function VerifyLink() {
  const t = useTranslations('verify')
  return (
    <p className="mbs-6 text-muted [&_a]:underline">
      {t.rich('withoutAccount', { link: (words) => <Link href="/verify">{words}</Link> })}
    </p>
  )
}
