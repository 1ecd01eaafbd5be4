/** Mail: what it says, the page that ends it, and the choice on the account page. */
export const mail = {
  subject: '{count, plural, one {{first} ({workspace})} other {# notifications from {workspace}}}',
  greeting: 'New for you in {workspace}:',
  about: 'in {headline}',
  untitled: 'an article without a headline',
  all: 'All notifications',
  why: 'You get this mail because you are a member of {workspace}. What was written is not in it: it stands in Assay, where it can still be changed or erased.',
  settings: 'Choose when you get mail',
  unsubscribe: 'No more mail',
  page: {
    title: 'No more mail',
    explanation: 'Assay sends you no notifications by mail any more. In Assay itself you are told as before.',
    act: 'End all mail to me',
    done: 'Done. No more mail goes to you. On the account page you can have it again.',
    unusable: 'This link cannot be used. Take the one from the latest mail, or choose on the account page.',
  },
  choice: {
    title: 'Notifications by mail',
    off: 'This installation sends no mail: its operator has set up no mail server.',
    label: 'When',
    modes: { immediate: 'At once', daily: 'Once a day, all together', none: 'Never' },
    saved: 'Saved.',
  },
} as const
