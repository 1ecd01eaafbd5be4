import { define } from '../speech-words.ts'

export const german = define({
  strong: 'sagte sagt sagten sagen erklärte erklärten erklärt teilte',
  labels: 'nannte nennt bezeichnete bezeichnet kritisierte',
  commaBrings: true,
  nounsUpper: true,
  weak: 'betonte meinte fügte berichtete schrieb antwortete fragte warnte behauptete bestätigte kündigte forderte kritisierte hieß so nannte nennt bezeichnete bezeichnet betont meint schreibt fragt warnt behauptet bestätigt fordert kritisiert versicherte erzählt erzählte räumte gab wirft warf schilderte schildert erinnert erinnerte lobte lobt berichtet ergänzte',
  backward: 'nach seinen angaben|nach ihren angaben|seinen worten zufolge|ihren worten zufolge',
  behind: 'zufolge',
  sources: 'laut|nach angaben von|nach angaben des|nach angaben der',
  that: 'dass',
  pronouns: 'er sie',
  never:
    'der die das wer was es und aber oder nicht auch dann so als wenn in an auf mit von zu wir ich ihr man',
  between: 'auch dann später bereits',
  titles: 'präsident kanzler bundeskanzler minister ministerin sprecher sprecherin herr frau professor dr.',
  occupations:
    /(?:leiter|sprecher|meister|präsident|minister|direktor|forscher|expert|kanzler|richter|bauer|lehrer|fahrer|trainer|politiker|wissenschaftler|bewohner|imker|historiker|ökonom|anwält)(?:in|e)?$|(?:chef|chefin|anwalt|bäuerin|vorsitzender?|expertin)$/u,
  inverts: true,
})
