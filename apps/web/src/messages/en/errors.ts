/** What a person reads where no rule refused, but something failed. Rules speak for themselves (docs/errors.md). */
export const errors = {
  title: 'That did not work',
  unknown: 'Something went wrong on the server. Nothing was changed; try again.',
  tooLarge:
    'This is more than one command may hold. Nothing was changed; leave something out, and try again.',
  connection: 'There is no connection to Assay. What you wrote is still here; try again once it is back.',
} as const
