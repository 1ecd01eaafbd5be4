import { latinKeyOf } from '../../components/latin-key.ts'

const steps: Record<string, number> = { j: 1, k: -1, ArrowDown: 1, ArrowUp: -1 }
const ownKeys =
  'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"], [role="listbox"]'

/** By how many lines a key moves in a list, and where it was pressed; null for one that means something else there. */
export function listStepOf(event: KeyboardEvent): { step: number; target: Element } | null {
  const step = steps[latinKeyOf(event)]
  if (step === undefined || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey)
    return null
  const target = event.target instanceof Element ? event.target : document.body
  if (target.closest(ownKeys) !== null || document.querySelector('[role="dialog"]') !== null) return null
  return { step, target }
}
