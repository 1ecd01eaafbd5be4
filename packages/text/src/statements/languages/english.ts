import { defineLanguage } from './language.ts'

export const english = defineLanguage({
  script: 'latin',
  abbreviations: {
    never: `mr mrs ms mx messrs mmes dr drs prof profs rev revd fr sr sra hon rt pres gov govs sen sens rep reps amb
      supt insp det gen gens lt ltc cmdr comdr cdr adm vadm radm brig col cols maj majs capt capts cpt sgt sgts
      cpl pvt pfc spc ens ltjg cmsgt msgt ssgt tsgt atty attys asst assoc dep dir exec mt mts v vs cf viz
      e.g eg i.e ie approx ca incl resp esp anon mlle mme gen'l hrh voc cllr msgr yahoo! jeopardy! p.s p.p.s a.k.a ret`,
    number: `apt rm no nos nr p pp par para paras pg pgs fig figs vol vols ch chap chaps sec secs art arts cl eq eqs tab
      app ex exh ver sect ll ff rs op c`,
    date: `jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun`,
    name: `ft u.s u.k u.n e.u u.s.a u.s.s.r u.a.e d.c n.y n.j l.a p.r b.c a.d ph.d m.d d.d.s m.a b.a m.p j.d r.n al
      n.c s.c n.d s.d w.va n.h r.i n.m k.c dept univ est temp min max avg tel ext ed eds trans transl repr
      misc intl natl gov't govt blvd rd hwy pkwy bldg div ave sq mgr`,
    proper: `inc co cos corp ltd llc plc llp bros jr sr esq st sts ste pt ave assn assoc dist
      ala ariz ark calif cal colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore
      pa penn tenn tex va vt wash wis wyo ont que alta`,
    quantity: 'lb lbs oz hr hrs mins sq.ft',
    phrase: 'etc a.m p.m',
  },
  openers: `the a an this that these those it he she they we you i his hers its their our my your in on at by for from
    with without within but and or nor so as if when while where who what why how which whose there here however
    although though after before during since because both some many most much more few each every no not now then
    also another other others all any such to yet once until unless under over according meanwhile moreover
    furthermore therefore thus is are was were did do does has have had can could would should might must let please
    even still just only one two three several nearly almost about despite instead perhaps maybe today yesterday
    tomorrow earlier later last next first second finally indeed nevertheless nonetheless otherwise overall
    additionally critics officials experts people nothing nobody everyone someone something neither either rather
    through throughout across among between against it's he's she's they're we're that's there's i'm i've i'd
    you're don't didn't what's asked speaking given based like unlike it’s he’s she’s they’re we’re that’s there’s
    i’m i’ve i’d you’re don’t didn’t what’s yes well oh okay ok whether her right um uh hmm mm see`,
  strongOpeners: `the this these those it she they we when while although however because if there our my its their
    what why how where whether after before since despite meanwhile in on by at from during as it’s it's they’re
    they're we’re we're that’s that's there’s there's according additionally moreover furthermore nevertheless`,
  speech: `said says say asked asks told tells added adds wrote writes replied replies answered answers explained
    explains noted notes stated states declared declares announced insisted insists argued argues claimed claims
    warned warns continued continues concluded concludes shouted cried exclaimed whispered muttered murmured
    remarked remarks observed recalled recalls tweeted posted quipped joked commented responded demanded yelled
    screamed begged urged stressed emphasized wondered thought`,
  prepositions: 'in on at by from until till since before after around about between to',
  times: `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur
    thurs fri sat sun est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet cest msk ist jst eastern central time
    mountain pacific moscow kyiv`,
})
