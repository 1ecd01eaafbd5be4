/** A key to press, such as "v" or "Ctrl Enter". Not shown on a phone, nor where the pointer is a finger. */
export function Kbd({ keys }: { keys: string }) {
  return (
    <kbd className="hidden shrink-0 whitespace-nowrap rounded border border-rule bg-paper px-1.25 font-sans text-small font-medium text-faint wide:pointer-fine:inline-block">
      {keys}
    </kbd>
  )
}
