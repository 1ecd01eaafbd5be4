/** What floats: menus, lists of choices. The only parts, with sheet and dialog, that cast a shadow. */
export const popoverClass =
  'max-h-96 overflow-auto rounded border border-rule bg-raised p-1 text-body text-ink shadow-float outline-none'

export const itemClass =
  'flex min-h-8 max-wide:min-h-10 cursor-pointer select-none items-center gap-3 rounded px-2 outline-none focus:bg-wash disabled:cursor-default disabled:opacity-55'
