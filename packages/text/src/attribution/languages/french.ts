import { define } from '../speech-words.ts'

export const french = define({
  labels: 'qualifié qualifie dénoncé dénonce appelé',
  strong: 'dit disent déclaré affirmé indiqué annoncé assuré expliqué précisé',
  weak: 'déclare affirme indique annonce assure explique précise souligné souligne ajouté ajoute estime estimé écrit répondu répond demandé rappelle raconte confié lancé lance rapporte qualifié qualifie dénoncé dénonce appelé insisté insiste martelé conclu reconnu reconnaît regretté soupire témoigne témoigné prévient prévenu averti avertit nié nie réagi réagit tonné promis promet plaidé plaide constaté constate',
  backward: "selon lui|selon elle|d’après lui|d’après elle|d'après lui|d'après elle",
  sources: "selon|d’après|d'après",
  that: "que qu'il qu’il qu'elle",
  pronouns: 'il elle a-t-il a-t-elle',
  never:
    'qui que quoi ce cela et mais ou ne pas dans en sur avec de du des les le la un une on nous je vous ils',
  between: 'a ont avait aussi également ensuite',
  titles: 'le la président présidente premier ministre m. mme directeur porte-parole général',
  inverts: true,
  dashes: true,
})
