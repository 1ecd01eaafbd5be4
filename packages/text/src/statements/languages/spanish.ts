import { defineLanguage } from './language.ts'

export const spanish = defineLanguage({
  script: 'latin',
  abbreviations: {
    never: `ca sr sra srta sres dr dra dres ud uds vd vds d dña prof profa lic ing arq gral gob cnel cap tte sto sta ee av avda
      c ctra dpto depto tel p.ej ej cf vs aprox mons fr excmo excma ilmo rev hnos`,
    number:
      'no núm núms n.º nº pág págs p pp art arts vol fig cap t sec inc ene feb abr jun jul ago sept oct nov dic',
    name: 'uu s.a s.l ee.uu rr.hh ltda cía jr',
    phrase: 'etc a.c d.c a.m p.m h km kg',
  },
  openers: `el la los las un una unos unas este esta estos estas ese esa esos esas él ella ellos ellas nosotros yo tú
    usted su sus mi mis nuestro nuestra y e pero o u ni sino si cuando donde como que quien quién qué cómo cuándo por
    para con sin sobre bajo entre desde hasta hacia contra según durante tras ante en a al de del lo se no también
    además sin embargo entonces así luego después antes ahora hoy ayer mañana aquí allí ya muchos algunos todos
    todas cada otro otra otros ningún nada nadie hay es fue son eran está`,
  prepositions: 'en a de desde hasta hacia el por',
  times: 'lunes martes miércoles jueves viernes sábado domingo',
  dialogueDashes: true,
})
