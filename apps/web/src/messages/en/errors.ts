/** What a person reads where no rule refused, but something failed. Rules speak for themselves (docs/errors.md). */
export const errors = {
  unknown: 'Something went wrong on the server. Nothing was changed; try again.',
  connection: 'There is no connection to Assay. Try again once it is back.',
} as const
