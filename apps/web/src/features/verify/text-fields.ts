import { en } from '../../messages/en.ts'

export type TextField = keyof typeof en.verify.proof.fields

/** Whether a field of an event that refers to a free text has a name in words. */
export const isField = (field: string): field is TextField => Object.hasOwn(en.verify.proof.fields, field)
