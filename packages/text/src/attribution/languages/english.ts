import { define } from '../speech-words.ts'

/** A regular English verb: `argue argues argued`. */
function regular(verbs: string): string {
  return verbs
    .split(/\s+/u)
    .flatMap((verb) => {
      const stem = verb.replace(/[^aeiou]y$/u, (end) => `${end.charAt(0)}i`)
      const plural = stem !== verb || /(?:s|sh|ch)$/u.test(verb) ? `${stem}es` : `${verb}s`
      return [verb, plural, verb.endsWith('e') ? `${verb}d` : `${stem}ed`]
    })
    .join(' ')
}

export const english = define({
  strong: `said says say told tells tweeted testified`,
  weak: `${regular(`accuse acknowledge add agree allege allude announce answer argue ask assert assure believe
    blast boast brand call caution chuckle claim clarify comment complain concede conclude condemn confess confide
    confirm contend continue counter criticize criticise demand denounce deny describe disclose dismiss emphasize
    emphasise estimate exclaim explain grin hail hint hope insist jest joke lament laugh maintain mention muse mutter
    note object observe opine plead pledge post praise predict promise protest question reason recall recount
    reiterate remark remind repeat reply report respond retort reveal sigh specify state stress suggest testify
    urge vow warn whisper wonder label characterize characterise term`)} admit admits admitted begs begged cried cries quips quipped slams slammed wrote writes swore swears thinks
    thought speaks spoke shouted shouts labelled read reads understood`,
  labels: `${regular(`call describe dismiss brand label denounce characterize characterise hail praise blast condemn
    criticize criticise term`)} slams slammed speaks spoke`,
  occupations: /ist$/u,
  nouns: `answer answers boast boasts call calls caution cautions claim claims comment comments complaint counter demand
    demands estimate estimates hint hints hope hopes jest joke jokes label labels laugh laughs note notes object objects
    plead pleads pledge pledges post posts praise promise promises protest protests question questions quip quips remark
    remarks reply replies report reports response sigh state states stress term terms vow vows warning whisper whispers
    wonder wonders read reads`,
  backward: 'according to him|according to her|in his words|in her words|in his view|in her view',
  sources: `according to|in the words of|per`,
  that: 'that',
  pronouns: 'he she it they',
  never: `who which that what it there this these those as if when while although though because but and or not it's
    where why how nobody none also then so to have has had is are was were be been being would could should will can
    may might must one i you we they in on at of for from by with after before over under during since until`,
  between: `also later then has have had once previously earlier recently repeatedly publicly privately again further
    first himself herself themselves reportedly previously quickly simply often always never today yesterday long now still`,
  titles: `president prime minister secretary premier chancellor senator sen. representative rep. governor gov. mayor general speaker
    inspector detective officer commissioner superintendent lawmaker treasurer coach attorney lawyer author actor actress singer
    researcher historian engineer farmer resident passenger teacher manager father sister brother reverend bishop
    gen. maj. lt. col. colonel major captain capt. sgt. sergeant judge justice spokesman spokeswoman spokesperson
    director chairman chairwoman chief executive ambassador professor prof. secretary-general foreign
    defense defence deputy former vice the press officer analyst minister admiral adm. congressman congresswoman`,
})
