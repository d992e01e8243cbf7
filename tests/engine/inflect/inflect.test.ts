import { describe, expect, it } from 'vitest'
import { baseOfAdjective, inflectAdjective } from '../../../engine/inflect/inflect-adjective.ts'
import { pluralOf } from '../../../engine/inflect/inflect-noun.ts'
import { splitFinite, teInfinitive, verbForm } from '../../../engine/inflect/inflect-verb.ts'
import { knownVerb } from '../../../engine/inflect/known-verb.ts'
import { readVerbGroup } from '../../../engine/inflect/read-verb-group.ts'
import { takesZijn } from '../../../engine/inflect/takes-zijn.ts'

const INFLECTED = `algemeen algemene|initieel initiële|reëel reële|potentieel potentiële|onvoorzien onvoorziene|mooi mooie|groen groene|goed goede|streng strenge|wit witte|groot grote|lief lieve
los losse|vol volle|serieus serieuze|praktisch praktische|digitaal digitale|hoog hoge|duur dure|dik dikke|breed brede|precies precieze|grof grove|stil stille|kapot kapotte|adequaat adequate
open open|eigen eigen|tevreden tevreden|gesloten gesloten|gegeven gegeven|gratis gratis|prima prima|extra extra|zwaar zware|actief actieve|nodig nodige|vrij vrije`

describe('adjectives before a noun', () => {
  for (const pair of INFLECTED.split(/[|\n]/)) {
    const [base = '', inflected = ''] = pair.split(' ')
    it(`${base} → ${inflected}`, () => expect(inflectAdjective(base)).toBe(inflected))
    if (base !== inflected) it(`${inflected} ← ${base}`, () => expect(baseOfAdjective(inflected)).toBe(base))
  }
})

describe('plurals', () => {
  for (const [noun, plural] of [['brief', 'brieven'], ['hulpmiddel', 'hulpmiddelen'], ['onderdeel', 'onderdelen'], ['doel', 'doelen'], ['bewijsstuk', 'bewijsstukken'], ['termijn', 'termijnen'], ['huurcontract', 'huurcontracten'], ['reden', 'redenen'], ['gesprek', 'gesprekken'], ['advies', 'adviezen'], ['datum', 'data'], ['mogelijkheid', 'mogelijkheden'], ['regel', 'regels'], ['formulier', 'formulieren'], ['foto', 'foto’s'], ['webinar', 'webinars'], ['idee', 'ideeën'], ['gezinslid', 'gezinsleden']] as const) {
    it(`${noun} → ${plural}`, () => expect(pluralOf(noun)).toBe(plural))
  }
  it('hulp, geld and aandacht have none', () => expect(['hulp', 'geld', 'aandacht'].map(pluralOf)).toEqual([null, null, null]))
})

describe('verbs', () => {
  for (const [infinitive, third, past, participle, te] of [
    ['bekendmaken', 'bekendmaakt', 'bekendmaakte', 'bekendgemaakt', 'bekend te maken'],
    ['aanvaarden', 'aanvaardt', 'aanvaardde', 'aanvaard', 'te aanvaarden'],
    ['vergelijken', 'vergelijkt', 'vergeleek', 'vergeleken', 'te vergelijken'],
    ['herinrichten', 'herinricht', 'herinrichtte', 'heringericht', 'te herinrichten'],
    ['nabetalen', 'nabetaalt', 'nabetaalde', 'nabetaald', 'na te betalen'],
    ['zorgdragen', 'zorgdraagt', 'zorgdroeg', 'zorggedragen', 'zorg te dragen'],
    ['weten', 'weet', 'wist', 'geweten', 'te weten'],
    ['achterhalen', 'achterhaalt', 'achterhaalde', 'achterhaald', 'te achterhalen'],
    ['medefinancieren', 'medefinanciert', 'medefinancierde', 'medefinancierd', 'te medefinancieren'],
    ['invullen', 'invult', 'invulde', 'ingevuld', 'in te vullen'],
  ] as const) {
    it(`${infinitive}: ${third}, ${past}, ${participle}, ${te}`, () => {
      const verb = knownVerb(infinitive)
      expect(verb === null ? null : [verb.third, verb.pastSingular, verb.pastParticiple, teInfinitive(verb)]).toEqual([third, past, participle, te])
    })
  }
  it('knows the form before a noun', () => {
    expect(['invoeren', 'doen', 'zetten', 'geven', 'verstrekken'].map((infinitive) => verbForm(knownVerb(infinitive) ?? fail(), 'attributive'))).toEqual(['ingevoerde', 'gedane', 'gezette', 'gegeven', 'verstrekte'])
  })
  it('parts a separable verb in a main clause', () => {
    expect(splitFinite(knownVerb('terugsturen') ?? fail(), 'third')).toEqual(['stuurt', 'terug'])
  })
  it('tells zijn from hebben', () => {
    expect(['gebeuren', 'ingaan', 'verhuizen', 'betalen', 'stoppen', 'toestaan'].map((infinitive) => takesZijn(knownVerb(infinitive) ?? fail()))).toEqual(['yes', 'yes', 'both', 'no', 'both', 'no'])
  })
})

describe('verb groups', () => {
  for (const [phrase, shape] of [
    ['in kennis stellen van', 'in kennis | stellen |  | van'],
    ['laten weten aan', ' | laten | weten | aan'],
    ['overgaan tot betaling van', ' | overgaan |  | tot betaling van'],
    ['verplicht zijn om te', 'verplicht | zijn |  | om te'],
    ['komen te vervallen', ' | komen | te vervallen | '],
    ['op een rij zetten', 'op een rij | zetten |  | '],
    ['zich houden aan', 'zich + | houden |  | aan'],
    ['te maken krijgen met', 'te maken | krijgen |  | met'],
  ] as const) {
    it(phrase, () => {
      const group = readVerbGroup(phrase)
      expect(group === null ? null : `${group.reflexive ? 'zich +' : ''}${group.before.join(' ')} | ${group.verb.infinitive} | ${group.after.join(' ')} | ${group.tail.join(' ')}`).toBe(shape)
    })
  }
  it('passes over what is more than one clause', () => {
    expect(readVerbGroup('bezwaar maken of in beroep gaan')).toBeNull()
  })
})

function fail(): never {
  throw new Error('onbekend werkwoord')
}
