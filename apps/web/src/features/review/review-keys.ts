import { latinKeyOf } from '../../components/latin-key.ts'

/** What the keys of the review page do. */
export const reviewKeys = [
  { action: 'next', keys: ['j', 'ArrowDown'], shown: 'j' },
  { action: 'previous', keys: ['k', 'ArrowUp'], shown: 'k' },
  { action: 'first', keys: ['Home'], shown: 'Home' },
  { action: 'last', keys: ['End'], shown: 'End' },
  { action: 'nextOpen', keys: ['o'], shown: 'o' },
  { action: 'verified', keys: ['v'], shown: 'v' },
  { action: 'disputed', keys: ['d'], shown: 'd' },
  { action: 'framed', keys: ['p'], shown: 'p' },
  { action: 'setAside', keys: ['s'], shown: 's' },
  { action: 'technique', keys: ['t'], shown: 't' },
  { action: 'rationale', keys: ['r'], shown: 'r' },
  { action: 'source', keys: ['c'], shown: 'c' },
  { action: 'extendNext', keys: ['J'], shown: 'Shift j' },
  { action: 'extendPrevious', keys: ['K'], shown: 'Shift k' },
  { action: 'shelf', keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'], shown: '1 … 9' },
  { action: 'repeat', keys: ['.'], shown: '.' },
  { action: 'submit', keys: ['Ctrl+Enter'], shown: 'Ctrl Enter' },
  { action: 'submitNext', keys: ['Shift+Ctrl+Enter'], shown: 'Shift Ctrl Enter' },
  { action: 'takeBack', keys: ['u'], shown: 'u' },
  { action: 'clear', keys: ['Escape'], shown: 'Esc' },
  { action: 'help', keys: ['?'], shown: '?' },
] as const

export type ReviewAction = (typeof reviewKeys)[number]['action']

/** The part of a keyboard event that matters here. */
type Pressed = {
  key: string
  /** Where the key stands, whatever the layout writes with it. */
  code: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
}

/** Which action a key means, null for none. With shift, arrows extend as `J` and `K` do. */
export function actionOf(pressed: Pressed): ReviewAction | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = pressed
  if (altKey) return null
  if (ctrlKey || metaKey) {
    if (key !== 'Enter') return null
    return shiftKey ? 'submitNext' : 'submit'
  }
  if (shiftKey && key === 'ArrowDown') return 'extendNext'
  if (shiftKey && key === 'ArrowUp') return 'extendPrevious'
  const letter = latinKeyOf(pressed)
  return reviewKeys.find(({ keys }) => keys.some((each) => each === letter))?.action ?? null
}

/** Whether a key writes a sign, so that somebody who speaks to the computer may want it to do nothing. */
export const isSign = ({ key, ctrlKey, metaKey }: Pick<Pressed, 'key' | 'ctrlKey' | 'metaKey'>): boolean =>
  [...key].length === 1 && !ctrlKey && !metaKey
