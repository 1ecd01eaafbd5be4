import { Link } from '../../components/link.tsx'
import { translatorFor } from '../../messages/translator.ts'

/** For whoever came with a proof in hand and has no account: the way to the page that checks it. */
export async function VerifyLink() {
  const t = await translatorFor('verify')
  return (
    <p className="mbs-6 text-muted [&_a]:underline">
      {t.rich('withoutAccount', { link: (words) => <Link href="/verify">{words}</Link> })}
    </p>
  )
}
