/**
 * Words that are tried early and stand in none of the lists of zxcvbn, which know English and the passwords that
 * leaked most: the word for a password in other languages, rows of other keyboards, and what a newsroom would take.
 * Documented as the list of context-specific words (OWASP ASVS 6.1.2) in docs/security.md.
 */
export const wordsTriedEarly: readonly string[] =
  `passwort kennwort motdepasse contrasena contraseña clave senha parola wachtwoord haslo heslo jelszo salasana losenord
  lösenord adgangskode passord parool sifre şifre lozinka пароль парола κωδικος geheim secreto segreto тайна секрет
  willkommen bienvenue bienvenido benvenuto bonjour hola ciao privet привет здравствуйте люблю солнце
  йцукен йцукенгшщзхъ фывапр фывапролджэ ячсмит ячсмитьбю йфяцыч qwertz qwertzuiop yxcvbnm azerty azertyuiop wxcvbn
  assay newsroom redaktion redaction redaccion редакция factcheck factchecker factchecking faktencheck verificado
  фактчек фактчекинг reviewer editor auditor admin journalist journaliste periodista журналист`
    .split(/\s+/)
    .filter((word) => word !== '')
