import { latinKeyOf } from '../../components/latin-key.ts'

export type CutAct = 'next' | 'previous' | 'word-on' | 'word-back' | 'take' | 'split' | 'join' | 'leave'

type Key = {
  key: string
  code: string
  shiftKey: boolean
  ctrlKey: boolean
  altKey: boolean
  metaKey: boolean
}

const acts: Record<string, CutAct> = {
  ArrowDown: 'next',
  j: 'next',
  ArrowUp: 'previous',
  k: 'previous',
  Enter: 'take',
  ' ': 'take',
  s: 'split',
  m: 'join',
  Escape: 'leave',
}

/** What a key does on a statement that is being corrected; null where it is not ours. */
export function cutKeyOf(event: Key, isRightToLeft: boolean): CutAct | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null
  if (event.key === 'ArrowRight') return isRightToLeft ? 'word-back' : 'word-on'
  if (event.key === 'ArrowLeft') return isRightToLeft ? 'word-on' : 'word-back'
  return acts[latinKeyOf(event)] ?? null
}
