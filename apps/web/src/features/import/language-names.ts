import { locale } from '../../messages/translator.ts'

const offered =
  'am ar az be bg bn bs cs da de el en es et fa fi fr he hi hr hu hy id it ja ka kk ko ku ky lt lv mk nl no pl ps pt ro ru sk sl sq sr sv sw ta tg th tr uk ur uz vi zh'

const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' })

/** What a language is called; null where it is not known. */
export function languageName(code: string): string | null {
  return code === 'und' ? null : (names.of(code) ?? code)
}

/** The languages to choose from, by name; one that stands already is always among them. */
export function languageChoices(standing: string): { value: string; label: string }[] {
  const codes = new Set([...offered.split(' '), standing])
  codes.delete('und')
  return [...codes]
    .map((value) => ({ value, label: languageName(value) ?? value }))
    .toSorted((a, b) => a.label.localeCompare(b.label, locale))
}
