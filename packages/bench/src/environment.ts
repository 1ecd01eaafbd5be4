import { resolve } from 'node:path'

/** Where the data lies that is not part of the repository. */
export const sharedFolder = process.env.ASSAY_SHARED ?? resolve(import.meta.dirname, '../../../../shared')
