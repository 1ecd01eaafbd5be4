'use client'

import { type Role, roles } from '@assay/review'
import { useTranslations } from 'use-intl'
import { Select } from '../../components/select.tsx'

type RoleFieldProps = { role: Role; onChange: (role: Role) => void }

/** Chooses a role, and says what it may do. */
export function RoleField({ role, onChange }: RoleFieldProps) {
  const t = useTranslations('people')
  return (
    <Select
      label={t('fields.role')}
      options={roles.map((value) => ({ value, label: t(`roles.${value}`) }))}
      value={role}
      onChange={onChange}
      help={t(`roleRights.${role}`)}
    />
  )
}
