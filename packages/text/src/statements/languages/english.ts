import { type Language, readings, words } from './language.ts'

export const english: Language = {
  abbreviations: readings({
    never: `mr mrs ms mx messrs mmes dr drs prof profs rev revd fr st sts ste hon rt pres gov govs sen sens rep reps
      amb supt insp det gen gens lt ltc col cols maj capt cpt cmdr comdr cdr adm vadm radm brig sgt sgts cpl pvt
      pfc spc spec ens ltjg cmsgt msgt ssgt tsgt atty attys asst assoc dir exec mgr mt mts ft pt vs v cf viz e.g
      i.e eg ie approx ca c incl resp esp anon ed eds trans transl gen'l mlle mme sr jnr hrh univ dept tel fax ext
      voc temp`,
    number: `no nos nr p pp par para paras pg pgs fig figs vol vols ch chap chaps sec secs sect art arts cl eq eqs
      tab app ex exh ver v cap sect col ll ff rs
      jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun`,
    name: `inc co corp ltd llc plc llp bros jr sr esq u.s u.k u.n e.u u.s.a u.s.s.r u.a.e d.c n.y n.j l.a p.r b.c a.d
      ph.d m.d d.d.s m.a b.a m.p j.d r.n ave blvd rd hwy pkwy sq bldg assn dist div natl intl gov't govt
      ala ariz ark calif cal colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa
      tenn tex va vt wash wis wyo ont que
      al cent`,
    quantity: '',
  }),
  openers:
    words(`the a an this that these those it he she they we you i his her hers its their our my your in on at by
    for from with without within but and or nor so as if when while where who what why how which whose there here
    however although though after before during since because both some many most much more few each every no not
    now then also another other others all any such to yet once until unless under over according meanwhile moreover
    furthermore therefore thus is are was were did do does has have had can could will would should may might must
    let please even still just only one two three several nearly almost about despite instead perhaps maybe today
    yesterday tomorrow earlier later last next first second finally indeed nevertheless nonetheless otherwise
    overall additionally critics officials experts people nothing nobody everyone someone something neither either
    rather through throughout across among between against it's he's she's they're we're that's there's i'm you're
    don't didn't what's asked speaking given based like unlike`).reduce(
      (set, word) => set.add(word),
      new Set<string>(),
    ),
  speech: new Set(
    words(`said says say asked asks told tells added adds wrote writes replied replies answered answers explained
      explains noted notes stated states declared declares announced insisted insists argued argues claimed claims
      warned warns continued continues concluded concludes shouted cried exclaimed whispered muttered murmured
      remarked remarks observed recalled recalls tweeted posted quipped joked commented responded demanded yelled
      screamed begged urged stressed emphasized wondered thought`),
  ),
  ordinals: false,
}
