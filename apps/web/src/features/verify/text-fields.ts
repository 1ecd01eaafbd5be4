import { en } from '../../messages/en.ts'

type TextField = keyof typeof en.verify.proof.fields

/** The word for a field of an event that refers to a free text; passages are numbered, and of one kind. */
export function textFieldOf(field: string): TextField {
  const kind = field.replace(/\d+$/, '')
  return isKnown(kind) ? kind : 'text'
}

const isKnown = (kind: string): kind is TextField => Object.hasOwn(en.verify.proof.fields, kind)
