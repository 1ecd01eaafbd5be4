export const parts = {
  close: 'Close',
  cancel: 'Cancel',
  remove: 'Remove {name}',
  optional: 'optional',
  working: 'Working',
  loading: 'Loading',
  choose: 'Choose',
  notifications: 'Notifications',
  undo: 'Undo',
  more: '{count} more',
  people: 'People: {names}',
  sheet: {
    resize: 'Height of the panel',
    peek: 'Lowered',
    half: 'Half open',
    full: 'Fully open',
  },
} as const
