import NextLink from 'next/link'
import type { ReactNode } from 'react'

type LinkProps = {
  href: string
  /** Quiet links take the colour of the text and show their line on hover: for names and titles in lists. */
  quiet?: boolean
  current?: 'page' | undefined
  children: ReactNode
}

const kinds = {
  loud: 'text-action underline-offset-4 hover:underline',
  quiet: 'text-inherit underline-offset-4 hover:underline',
}

/** A link within Assay moves without a reload; one to elsewhere says nothing of where it came from. */
export function Link({ href, quiet = false, current, children }: LinkProps) {
  const className = `rounded-tick ${quiet ? kinds.quiet : kinds.loud}`
  if (/^https?:/.test(href)) {
    return (
      <a href={href} rel="noopener noreferrer nofollow" target="_blank" className={className}>
        {children}
      </a>
    )
  }
  return (
    <NextLink href={href} aria-current={current} className={className}>
      {children}
    </NextLink>
  )
}
