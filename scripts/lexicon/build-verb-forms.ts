import { readFileSync } from 'node:fs'
import { deriveStems } from './derive-stems.ts'

/**
 * Verb forms as written joined ("ingevuld", "invult"). Each stands in the word list, or a sibling form of the same stem
 * does; '' where neither does.
 */
export interface VerbRow {
  readonly infinitive: string
  readonly stem: string
  /** With u, je, jij; and with hij, unless `third` differs. */
  readonly present: string
  /** '' unless hij asks another form: heeft, is. */
  readonly third: string
  readonly pastSingular: string
  readonly pastPlural: string
  readonly participle: string
  /** The part that comes loose in a main clause: "in" of "invullen"; '' for a verb that stays whole. */
  readonly particle: string
}

type Known = (form: string) => boolean
type Strong = readonly [pastSingular: string, pastPlural: string, participle: string]

/** Parts that come loose where the participle has -ge- after them or where the rest stays without ge-. */
const PARTICLE =
  /^(aaneen|aan|achterna|achterop|achterover|achteruit|achterom|achterin|achter|af|beet|bijeen|bij|binnen|bloot|boven|buiten|dicht|dood|door|droog|dwars|fijn|flauw|gelijk|gereed|gerust|goed|groot|hard|heen|her|hoog|ineen|in|kaal|kapot|klaar|klem|kort|kwijt|lang|langs|leeg|lief|los|mede|mee|mis|naar|na|neer|omhoog|omlaag|omver|om|onder|open|opeen|op|overeen|overhoop|over|plaats|plat|rond|samen|schoon|schuil|stil|stop|stuk|tegemoet|tegen|tekort|teleur|teniet|tentoon|terecht|terug|teweeg|te|tewerk|thuis|toe|uiteen|uit|vast|verder|vol|volhoud|voorbij|voorop|vooruit|voorover|voort|voor|vrij|waar|weer|weg|zwart|adem|deel|feest|gade|gewaar|goedkeur|hand|huis|les|paard|plaats|prijs|rekening|wel|zwanger|standhoud|stand|strafbaar|ter|tussen|warm|wijs|ziek)(?=.{4})/
const IRREGULAR: Readonly<Record<string, readonly [stem: string, present: string, third: string]>> = {
  zijn: ['ben', 'bent', 'is'],
  hebben: ['heb', 'hebt', 'heeft'],
  kunnen: ['kan', 'kunt', 'kan'],
  willen: ['wil', 'wilt', 'wil'],
  zullen: ['zal', 'zult', 'zal'],
  mogen: ['mag', 'mag', ''],
}
const UNSTRESSED = /^(be|ver|ont|her|er|ge|mis)/
/** First parts that can stay on the verb; the participle then has no ge-. */
const WHOLE = /^(be|ver|ont|her|er|ge|mis|over|onder|voor|door|om|aan(?=vaard|bid|schouw)|achter|vol|weer)/
/** First parts that never stay on the verb, so that the participle of the bare verb tells the joined one. */
const LOOSE = /^(a|b(ij|inn|uit)|d(icht|ood)|goed|in|klaar|la|los|me|n|op|rond|s|t|uit|va|vooruit|voort|we[gl])/
/** Strong verbs that occur with a loose and with a fast first part (voorkomen, voorgekomen). */
const DOUBLE =
  /^(voorkomen|overkomen|ondergaan|doorlopen|doorstaan|overlopen|overdrijven|overvallen|overzien|doorbreken|doorzien|overwegen|overdenken|omgeven|omschrijven|voorzien|ondergraven|doorkruisen|overtreffen|overtrekken|onderschrijven|overnachten|overbruggen|omsluiten|onderhouden|overschrijden|overschrijven|overspringen|voorspellen|voldoen)$/

export interface Words {
  readonly known: Known
  readonly isStem: Known
  /** Has OpenTaal's flag of a participle. */
  readonly isParticiple: Known
}

export function buildVerbForms(infinitives: readonly string[], words: Words): readonly VerbRow[] {
  const strong = readStrong()
  return infinitives.flatMap((infinitive) => {
    const whole = buildWhole(infinitive, strong, words)
    const split = buildSplit(infinitive, strong, words)
    if (split === null || isOneWord(whole, split, words)) return whole.present !== '' || whole.pastSingular !== '' ? [whole] : []
    const also = whole.participle !== '' && whole.participle !== split.participle
    return also && (DOUBLE.test(infinitive) || isFast(whole, words)) ? [whole, split] : [split]
  })
}

/** informeren has geïnformeerd, so its in- is no part that comes loose. */
function isOneWord(whole: VerbRow, split: VerbRow, words: Words): boolean {
  return whole.participle.startsWith('ge') && !split.participle.startsWith('ge') && !words.known(split.participle)
}

/** ondertekend is flagged as a participle and isn't also the present; aanpast isn't. */
function isFast(row: VerbRow, words: Words): boolean {
  return words.isParticiple(row.participle) && row.participle !== row.infinitive && row.participle !== row.present
}

function buildWhole(infinitive: string, strong: ReadonlyMap<string, Strong>, words: Words): VerbRow {
  const { known, isStem } = words
  const stems = deriveStems(infinitive)
  const stem = stems.find((one) => isStem(one)) ?? stems.find((one) => known(present(one))) ?? stems[0] ?? ''
  const odd = IRREGULAR[infinitive]
  const dental = isVoiced(infinitive, stem) ? 'd' : 't'
  const [pastSingular = '', pastPlural = '', participle = ''] = findStrong(infinitive, strong) ?? []
  const past = firstKnown([pastSingular, `${stem}${dental}e`], known)
  const attested = known(stem) || known(present(stem)) || past !== ''
  return {
    infinitive,
    stem: odd?.[0] ?? (attested ? stem : ''),
    present: odd?.[1] ?? (attested ? present(stem) : ''),
    third: odd?.[2] ?? '',
    pastSingular: past,
    pastPlural: firstKnown([pastPlural, `${stem}${dental}en`], known) || (/[dt]e$/.test(past) ? `${past}n` : ''),
    participle: firstKnown([participle, ...weakParticiples(infinitive, stem, dental)], known),
    particle: '',
  }
}

function buildSplit(infinitive: string, strong: ReadonlyMap<string, Strong>, words: Words): VerbRow | null {
  const particle = PARTICLE.exec(infinitive)?.[1]
  if (particle === undefined) return null
  const base = infinitive.slice(particle.length)
  const joined = buildWhole(base, strong, { ...words, known: (form) => words.known(particle + form) })
  const alone = buildWhole(base, strong, words)
  const participle = joined.participle === '' && LOOSE.test(particle) ? alone.participle : joined.participle
  const loose = participle.startsWith('ge') || (UNSTRESSED.test(base) && particle !== 'her')
  // A participle that is its infinitive (doorstaan) tells nothing of the verb; of this one we know that its first part comes loose.
  if (!loose || participle === '' || (particle + participle === infinitive && infinitive !== 'voorbehouden')) return null
  const join = (field: keyof VerbRow) => {
    const form = joined[field] === '' ? alone[field] : joined[field]
    return form === '' ? '' : particle + form
  }
  return {
    infinitive,
    stem: join('stem'),
    present: join('present'),
    third: join('third'),
    pastSingular: join('pastSingular'),
    pastPlural: join('pastPlural'),
    participle: particle + participle,
    particle,
  }
}

function findStrong(infinitive: string, strong: ReadonlyMap<string, Strong>): Strong | undefined {
  const own = strong.get(infinitive)
  if (own !== undefined) return own
  const prefix = WHOLE.exec(infinitive)?.[0]
  const base = prefix === undefined ? undefined : strong.get(infinitive.slice(prefix.length))
  if (prefix === undefined || base === undefined) return undefined
  return [prefix + base[0], prefix + base[1], prefix + base[2].replace(/^ge(?=.{3})/, '')]
}

/** 't kofschip: the last sound before -en decides. */
function isVoiced(infinitive: string, stem: string): boolean {
  const root = infinitive.replace(/[eë]n$/, '')
  return !/([tkfspcx]|ch|sh|[^aeiou]que?|ce)$/.test(root === `${stem}e` ? stem : root) || /[vz]$/.test(root)
}

/** With ge-, as gewerkt and geüpdatet; where no such form is known and the first part is unstressed without: behandeld. */
function weakParticiples(infinitive: string, stem: string, dental: string): readonly string[] {
  const ended = /[td]$/.test(stem) ? stem : `${stem}${dental}`
  const augmented = [`ge${diaeresis(ended)}`, `ge${ended}`, `ge-${ended}`]
  return WHOLE.test(infinitive) ? [...augmented, ended] : augmented
}

/** ge + eist → geëist, ge + informeerd → geïnformeerd; geijkt and geuit are tried without. */
function diaeresis(stem: string): string {
  return stem
    .replace(/^e(?!u(?!r))/, 'ë')
    .replace(/^i(?!j)/, 'ï')
    .replace(/^u(?!i)/, 'ü')
}

function present(stem: string): string {
  if (stem.endsWith('t')) return stem
  if (/[^ao]a$/.test(stem) || /^ga$|^sta$|^sla$/.test(stem)) return `${stem}at`
  return `${stem}t`
}

function firstKnown(forms: readonly string[], known: Known): string {
  return forms.find((form) => form !== '' && known(form)) ?? ''
}

function readStrong(): ReadonlyMap<string, Strong> {
  const text = readFileSync(new URL('./strong-verbs.tsv', import.meta.url), 'utf8')
  return new Map(
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [infinitive = '', singular = '', plural = '', participle = ''] = line.split('\t')
        return [infinitive, [singular, plural, participle] as const]
      }),
  )
}
