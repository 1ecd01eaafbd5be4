'use client'

import NextLink from 'next/link'
import { usePathname, useSearchParams } from 'next/navigation'
import { useTranslations } from 'use-intl'
import { auditTabs } from './audit-tab-links.ts'

/** The pages of the audit, as links: what is looked at stays the same from one to the next. */
export function AuditTabs({ workspaceSlug }: { workspaceSlug: string }) {
  const t = useTranslations('audit.tabs')
  const path = usePathname()
  const tabs = auditTabs(`/w/${workspaceSlug}/audit`, useSearchParams())
  return (
    <nav
      aria-label={t('label')}
      className="mbe-5 flex gap-5 overflow-x-auto overflow-y-hidden border-be border-rule print:hidden"
    >
      {tabs.map(({ id, page, href }) => (
        <NextLink
          key={id}
          href={href}
          ref={path === page ? bringIntoView : undefined}
          aria-current={path === page ? 'page' : undefined}
          className={`-mbe-px whitespace-nowrap border-be-2 pbe-2 outline-offset-[-2px] ${path === page ? 'border-ink font-medium text-ink' : 'border-transparent text-muted hover:text-ink'}`}
        >
          {t(id)}
        </NextLink>
      ))}
    </nav>
  )
}

/** On a phone the tabs scroll sideways, and the present one may be the last. */
function bringIntoView(tab: HTMLAnchorElement | null): void {
  tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}
