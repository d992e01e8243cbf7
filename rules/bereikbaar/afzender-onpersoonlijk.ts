import { hasType } from '../../engine/facts/letter-facts.ts'
import type { LetterRule } from '../../engine/rule/rule.ts'
import { NOTHING } from '../gather.ts'
import { saidIn } from '../says.ts'

const NAME = /(?:^|[\s,])(?:[A-Z]\.\s?){1,4}(?:(?:van|de|der|den|ter|ten|el|van der|van den|van de)\s)*\p{Lu}\p{L}+|(?:[Mm]evrouw|[Mm]eneer|[Dd]e heer|[Mm]w\.|[Dd]hr\.)\s+(?:(?:van|de|der|den|ter|ten|el)\s)*\p{Lu}\p{L}+|(?:^|\n)(?!Gemeente|Afdeling|Dienst|Provincie|Waterschap|Stichting|Ministerie|Met |Sociale|Het |De |Namens|College|Bureau|Regio|Burgemeester|Vriendelijke|Hartelijke)\p{Lu}\p{Ll}+ (?:(?:van|de|der|den|ter|ten|el|in 't)\s)*\p{Lu}\p{L}+(?:,|$|\n)|\b[Tt]eam\s+\p{L}+/mu
const HANDLED_BY = /contactpersoon|behandeld door|behandelaar/i

export const afzenderOnpersoonlijk: LetterRule = {
  id: 'afzender-onpersoonlijk',
  scope: 'letter',
  title: 'Geen naam van een mens of team',
  theme: 'bereikbaar',
  severity: 'tip',
  basis: 'advies',
  authority: { name: 'eigen ervaring van het team', says: 'Met een naam onder de brief weet de lezer naar wie hij kan vragen.' },
  why: 'Een brief van “de afdeling” voelt koud. Met een naam of een team erbij weet de lezer wie hem helpt, en naar wie hij kan vragen als hij belt.',
  pictogram: 'mens',
  good: [
    { text: 'Beste mevrouw Jansen,\n\nU krijgt bijstand.\n\nMet vriendelijke groet,\nJan Bos\nteam Inkomen' },
    { text: 'Beste lezer,\n\nUw straat gaat open.\n\nMet vriendelijke groet,\nnamens het college,\nJ. de Wit' },
    { text: 'Hallo Sem,\n\nEr staat een nieuw bericht voor je klaar in Mijn Studiebeurs.\n\nGroeten,\nDienst Studiebeurzen', types: ['melding-nieuw-bericht'] },
    { text: 'Beste «Naam»,\n\nU krijgt bijstand.\n\nMet vriendelijke groet,\n«Behandelaar»' },
  ],
  bad: [
    { text: 'Beste mevrouw Jansen,\n\nU krijgt bijstand vanaf 1 mei.\n\nMet vriendelijke groet,\nGemeente Voorbeeld', finds: ['Met vriendelijke groet,\nGemeente Voorbeeld'] },
    { text: 'Geachte heer Bos,\n\nU bent uitgenodigd voor een gesprek. De afdeling neemt nog contact met u op over de tijd.\n\nHoogachtend,\nAfdeling Sociale Zaken', finds: ['Hoogachtend,\nAfdeling Sociale Zaken'] },
  ],
  check: (facts) => {
    // A message that a computer sends, to say that another one waits.
    if (hasType(facts, ['melding-nieuw-bericht']) || facts.blocks.some((one) => saidIn(one, HANDLED_BY) !== null)) return NOTHING
    const closing = facts.letter.blocks.filter((block) => block.kind === 'closing')
    if (closing.length === 0 || closing.some((block) => block.placeholders.length > 0 || NAME.test(block.text))) return NOTHING
    return [{ places: closing.map((block) => ({ block: block.id, start: 0, end: block.text.length })), reason: 'Onder de brief staat geen naam van een mens of een team. Zet erbij wie de lezer kan helpen.' }]
  },
}
