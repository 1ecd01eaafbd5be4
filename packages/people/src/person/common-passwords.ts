/**
 * Words that stand at the head of every published list of leaked passwords. A password made of nothing else,
 * digits and signs aside, is tried within the first thousand guesses.
 */
export const commonStems: readonly string[] =
  `password passwort motdepasse contrasena senha parola пароль passwd pass word qwerty qwertz azerty asdfgh asdf zxcvbn
  qazwsx letmein welcome willkommen bienvenue admin administrator root login guest user test testing default changeme
  change secret geheim access master monkey dragon football baseball basketball soccer hockey princess sunshine iloveyou
  loveyou love lovely shadow superman batman spiderman pokemon starwars trustno trust hello hallo bonjour hola privet
  whatever freedom flower butterfly chocolate cookie cheese banana orange summer winter spring autumn monday friday
  january february march april june july august september october november december michael michelle jennifer jessica
  jordan daniel thomas charlie george andrew matthew joshua ashley nicole amanda robert william alexander hunter
  computer internet google facebook samsung apple microsoft windows linux london paris berlin moscow america arsenal
  liverpool chelsea barcelona ferrari mercedes porsche harley killer ranger buster tigger ginger pepper maggie bailey
  jackson angel jesus heaven family forever please thisis my the and is a i me you new old one two three four abc
  newsroom news editor reviewer auditor journalist factcheck fact check checker assay`
    .split(/\s+/)
    .filter((word) => word !== '')
