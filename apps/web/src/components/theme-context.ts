'use client'

import { createContext } from 'react'
import type { Theme } from './theme.ts'

/** The theme that the server rendered with, so that a menu can mark it without a flash. */
export const ThemeContext = createContext<Theme>('system')
