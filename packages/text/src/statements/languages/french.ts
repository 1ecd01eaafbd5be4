import { defineLanguage } from './language.ts'

export const french = defineLanguage({
  script: 'latin',
  abbreviations: {
    never: `m mm mme mmes mlle mlles mgr me dr pr prof gén col cdt cap lt st ste sts cf av apr env ex c.-à-d p.ex
      resp éd coll trad bd boul rte chap tél`,
    number: 'no n nos p pp art vol fig t chap al par sect janv févr avr juil sept oct nov déc h',
    name: 's.a s.a.r.l inc ltée',
    phrase: 'etc j.-c j.c min km kg',
  },
  openers: `le la les un une des ce cet cette ces il elle ils elles on nous vous je tu son sa ses leur leurs notre mon ma
    mes votre et mais ou donc or ni car si quand lorsque comme qui que quoi où pourquoi comment dans en sur sous par
    pour avec sans chez vers entre après avant depuis pendant contre selon malgré à au aux de du d'après ainsi
    alors aussi cependant toutefois pourtant néanmoins enfin ensuite puis c'est c’est il y plusieurs certains tous
    toutes tout chaque aucun autre autres beaucoup l'un lui cela ceci ça hier aujourd'hui demain ici là parmi`,
  speech: 'dit déclare affirme explique ajoute précise répond demande estime assure',
  prepositions: "en à de dans vers depuis avant après jusqu'à le",
  times: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  dialogueDashes: true,
})
