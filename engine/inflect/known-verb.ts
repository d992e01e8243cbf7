import { findVerb, type VerbForms } from '../lexicon/verb-forms.ts'

/** The verb as letters mean it: one reading where the table has two, and verbs of letters that OpenTaal lacks or bends oddly. */
export function knownVerb(infinitive: string): VerbForms | null {
  const kept = cache.get(infinitive)
  if (kept !== undefined) return kept
  const verb = SPELLED.get(infinitive) ?? attached(infinitive) ?? weak(infinitive) ?? pick(infinitive)
  cache.set(infinitive, verb)
  return verb
}

const cache = new Map<string, VerbForms | null>()

/** Separable in the meaning that letters use, where OpenTaal allows both; the others are taken as inseparable. */
const SEPARABLE = new Set(['doorlopen'])

function pick(infinitive: string): VerbForms | null {
  const verbs = findVerb(infinitive)
  if (verbs.length < 2) return verbs[0] ?? null
  const separable = SEPARABLE.has(infinitive)
  return verbs.find((verb) => (verb.particle !== null) === separable) ?? verbs[0] ?? null
}

/** First part | base: the forms are those of the base. `her` and `mede` of these verbs stay attached. */
const ATTACHED = new Map(
  'bekend|maken door|belasten door|geleiden in|regelen gebruik|maken kennis|nemen na|betalen om|bouwen plaats|vinden samen|hangen zeker|stellen zorg|dragen toe|eigenen op|lichten'.split(' ').map((entry) => [entry.replace('|', ''), entry] as const),
)
const WHOLE = new Map('her|beoordelen her|bestraten her|bezien her|formuleren her|inrichten mede|financieren mede|ondertekenen'.split(' ').map((entry) => [entry.replace('|', ''), entry] as const))

function attached(infinitive: string): VerbForms | null {
  const entry = ATTACHED.get(infinitive) ?? WHOLE.get(infinitive)
  const [particle = '', name = ''] = entry?.split('|') ?? []
  const base = entry === undefined ? undefined : findVerb(name)[0]
  if (base === undefined) return null
  const join = (form: string) => (form === '' ? '' : particle + form)
  const participle = WHOLE.has(infinitive) ? base.pastParticiple.replace(/^ge/, '') : base.pastParticiple
  return {
    infinitive,
    stem: join(base.stem),
    present: join(base.present),
    third: join(base.third),
    pastSingular: join(base.pastSingular),
    pastPlural: join(base.pastPlural),
    pastParticiple: join(participle),
    particle: ATTACHED.has(infinitive) ? particle : null,
  }
}

/** Regular verbs that OpenTaal doesn't mark as such: infinitive, stem, past singular, participle. */
const WEAK: ReadonlyMap<string, readonly [stem: string, past: string, participle: string]> = new Map([
  ['aanvaarden', ['aanvaard', 'aanvaardde', 'aanvaard']],
  ['amoveren', ['amoveer', 'amoveerde', 'geamoveerd']],
  ['bevoorschotten', ['bevoorschot', 'bevoorschotte', 'bevoorschot']],
  ['bruteren', ['bruteer', 'bruteerde', 'gebruteerd']],
  ['challengen', ['challenge', 'challengede', 'gechallenged']],
  ['empoweren', ['empower', 'empowerde', 'geëmpowerd']],
  ['excluderen', ['excludeer', 'excludeerde', 'geëxcludeerd']],
  ['plegen', ['pleeg', 'pleegde', 'gepleegd']],
  ['substantiëren', ['substantieer', 'substantieerde', 'gesubstantieerd']],
  ['supporten', ['support', 'supportte', 'gesupport']],
  ['triggeren', ['trigger', 'triggerde', 'getriggerd']],
])

function weak(infinitive: string): VerbForms | null {
  const forms = WEAK.get(infinitive)
  if (forms === undefined) return null
  const [stem, past, participle] = forms
  const third = stem.endsWith('t') ? stem : `${stem}t`
  return { infinitive, stem, present: third, third, pastSingular: past, pastPlural: `${past}n`, pastParticiple: participle, particle: null }
}

/** Verbs whose forms the table lacks or has otherwise: stem, third person, past singular and plural, participle, particle. */
const SPELLED: ReadonlyMap<string, VerbForms> = new Map(
  [
    'achterhalen achterhaal achterhaalt achterhaalde achterhaalden achterhaald',
    'aanzeggen aanzeg aanzegt aanzegde aanzegden aangezegd aan',
    'afzeggen afzeg afzegt afzegde afzegden afgezegd af',
    'gelieven gelieve gelieft geliefde geliefden gelieft',
    'heroverwegen heroverweeg heroverweegt heroverwoog heroverwogen heroverwogen',
    'ontzeggen ontzeg ontzegt ontzegde ontzegden ontzegd',
    'toezeggen toezeg toezegt toezegde toezegden toegezegd toe',
    'vergelijken vergelijk vergelijkt vergeleek vergeleken vergeleken',
    'weten weet weet wist wisten geweten',
  ].map((line) => {
    const [infinitive = '', stem = '', third = '', pastSingular = '', pastPlural = '', pastParticiple = '', particle] = line.split(' ')
    return [infinitive, { infinitive, stem, present: third, third, pastSingular, pastPlural, pastParticiple, particle: particle ?? null }] as const
  }),
)
