import { define } from '../speech-words.ts'

export const spanish = define({
  labels: 'calificó tachó llamó describió denunció',
  strong: 'dijo dijeron afirmó declaró aseguró señaló indicó explicó anunció',
  weak: 'dice afirma declara asegura señala indica explica añadió agregó sostuvo manifestó respondió preguntó escribió advirtió confirmó comentó informó calificó tachó llamó describió denunció recordó recuerda insistió reconoció lamentó prometió cuenta contó sostiene advierte reconoce insiste lamenta admitió admite negó niega apuntó apunta subrayó subraya destacó destaca precisó matizó relató relata exclamó gritó contestó',
  backward: 'según él|según ella',
  sources: 'según|de acuerdo con',
  that: 'que',
  pronouns: 'él ella',
  never:
    'que quien quién qué y pero o no en de del los las el la un una con por para como se lo yo nosotros ellos',
  between: 'también ha había luego',
  titles: 'el la presidente presidenta primer ministro ministra señor sr. director portavoz general',
  inverts: true,
  dashes: true,
})
