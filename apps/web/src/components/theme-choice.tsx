'use client'

import { useContext, useState } from 'react'
import { useTranslations } from 'use-intl'
import { MenuChoice, MenuItem } from './menu.tsx'
import { keepPreference } from './preference-cookie.ts'
import { themeCookie, themeSchema } from './theme.ts'
import { ThemeContext } from './theme-context.ts'

const themes = ['system', 'light', 'dark'] as const

/** The part of the account menu that chooses light, dark or the system's. Takes effect at once, and is kept. */
export function ThemeChoice() {
  const t = useTranslations('settings.theme')
  const rendered = useContext(ThemeContext)
  const [theme, setTheme] = useState(rendered)
  const choose = (value: string) => {
    const chosen = themeSchema.parse(value)
    setTheme(chosen)
    document.documentElement.dataset.theme = chosen
    keepPreference(themeCookie, chosen)
  }
  return (
    <MenuChoice title={t('label')} value={theme} onChange={choose}>
      {themes.map((each) => (
        <MenuItem key={each} id={each} text={t(each)} />
      ))}
    </MenuChoice>
  )
}
