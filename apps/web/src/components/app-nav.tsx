'use client'

import NextLink from 'next/link'
import { usePathname } from 'next/navigation'
import { useTranslations } from 'use-intl'
import { isWithin } from './path-within.ts'

export type NavItem = { href: string; title: string; count?: number }

/** The links of the bar, the current one marked. A phone has them in the menu instead. */
export function AppNav({ nav }: { nav: readonly NavItem[] }) {
  const t = useTranslations('shell')
  const path = usePathname()
  return (
    <nav aria-label={t('navigation')} className="hidden gap-5 wide:flex">
      {nav.map((item) => {
        const isCurrent = isWithin(path, item.href)
        return (
          <NextLink
            key={item.href}
            href={item.href}
            aria-current={isCurrent ? 'page' : undefined}
            className={`flex items-baseline gap-1.5 rounded-tick ${isCurrent ? 'font-medium text-ink' : 'text-muted hover:text-ink'}`}
          >
            {item.title}
            {item.count === undefined ? null : <span className="text-small font-normal">{item.count}</span>}
          </NextLink>
        )
      })}
    </nav>
  )
}
