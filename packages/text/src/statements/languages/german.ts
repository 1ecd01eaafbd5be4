import { defineLanguage } from './language.ts'

export const german = defineLanguage({
  script: 'latin',
  abbreviations: {
    never: `dr prof hr hrn fr frl ing dipl dipl.-ing mag z.b d.h u.a.m i.d.r s.o s.u v.a o.ä z.t z.zt u.u i.a i.e m.e bzw
      ca vgl evtl ggf inkl exkl einschl zzgl gegr geb gest verh sog rd max min st hl art.nr hrsg hg verf bearb übers
      gen gebr ges kath evang ehem insb insbes bes allg dt engl frz ital lat griech span mr mrs tel abt nat phil
      med jur rer h.c s.a mind`,
    number:
      'nr nrn s abs art bd bde kap abb tab ziff lit rn az jan feb mär apr jun jul aug sep sept okt nov dez',
    name: 'co jh jhdt mio mrd tsd u.a jr chr n.chr v.chr str e.v a.d a.m i.v u.s co.kg inc corp ltd',
    quantity: 'std min sek km kg qm uhr',
    phrase: 'usw etc u.ä u.dgl ff f',
  },
  openers: `der die das den dem des ein eine einer eines einem einen dies diese dieser dieses er sie es wir ihr ich du
    man sein seine ihre unser mein und aber oder doch denn sondern wenn als ob weil da dass daß wer was wie wo wann
    warum welche welcher in im an am auf aus bei beim mit nach von vom vor zu zum zur für durch gegen ohne um über
    unter zwischen seit während wegen trotz laut nun dann danach jedoch allerdings auch noch schon nur so sogar
    dort hier heute gestern morgen damit dabei dafür darum deshalb daher außerdem zudem viele einige alle alles
    manche andere jeder jede kein keine nicht nichts zwei drei beide`,
  prepositions: 'in im am ab bis um seit vor nach zum gegen',
  times: `januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch
    donnerstag freitag samstag sonntag`,
  compounds: 'str pl',
  ordinals: true,
})
