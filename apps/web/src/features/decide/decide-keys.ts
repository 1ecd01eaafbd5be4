import { latinKeyOf } from '../../components/latin-key.ts'

/** What the keys of the page do. A digit starts from the assessment of that number. */
export const decideKeys = [
  { action: 'next', keys: ['j', 'ArrowDown'], shown: 'j' },
  { action: 'previous', keys: ['k', 'ArrowUp'], shown: 'k' },
  { action: 'start', keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'], shown: '1–9' },
  { action: 'verified', keys: ['v'], shown: 'v' },
  { action: 'disputed', keys: ['d'], shown: 'd' },
  { action: 'framed', keys: ['p'], shown: 'p' },
  { action: 'setAside', keys: ['s'], shown: 's' },
  { action: 'rationale', keys: ['r'], shown: 'r' },
  { action: 'technique', keys: ['t'], shown: 't' },
  { action: 'source', keys: ['c'], shown: 'c' },
  { action: 'reject', keys: ['x'], shown: 'x' },
  { action: 'decide', keys: ['Ctrl+Enter'], shown: 'Ctrl Enter' },
] as const
export type DecideAction = (typeof decideKeys)[number]['action']

type Pressed = Parameters<typeof latinKeyOf>[0] & { ctrlKey: boolean; metaKey: boolean; altKey: boolean }

/** What a key means: an action, and which assessment where it is a digit. Null for none. */
export function decideActionOf(pressed: Pressed): { action: DecideAction; index: number } | null {
  const { key, ctrlKey, metaKey, altKey } = pressed
  if (altKey) return null
  if (ctrlKey || metaKey) return key === 'Enter' ? { action: 'decide', index: 0 } : null
  const letter = latinKeyOf(pressed)
  const found = decideKeys.find(({ keys }) => keys.some((each) => each === letter))
  return found === undefined ? null : { action: found.action, index: Number.parseInt(letter, 10) - 1 || 0 }
}
