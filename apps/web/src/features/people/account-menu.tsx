'use client'

import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { Avatar } from '../../components/avatar.tsx'
import { Menu, MenuItem, MenuSeparator } from '../../components/menu.tsx'
import { ThemeChoice } from '../../components/theme-choice.tsx'
import { showToast } from '../../components/toast-queue.ts'
import { leave } from './leave.ts'

type AccountMenuProps = { personId: string; name: string }

/** The reader's own menu, at the end of the bar. */
export function AccountMenu({ personId, name }: AccountMenuProps) {
  const t = useTranslations('people.menu')
  const failures = useTranslations('people.failures')
  const signOut = async () => {
    if (!(await leave())) showToast({ text: failures('connection'), tone: 'danger' })
  }
  return (
    <Menu
      label={t('label')}
      placement="bottom end"
      trigger={
        <Button aria-label={t('of', { name })} className="flex cursor-pointer rounded-full">
          <Avatar id={personId} name={name} isDecorative />
        </Button>
      }
    >
      <MenuItem text={t('account')} href="/account" aside={name} />
      <ThemeChoice />
      <MenuSeparator />
      <MenuItem text={t('signOut')} onAction={signOut} />
    </Menu>
  )
}
