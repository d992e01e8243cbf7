import { listRule } from '../list-rule.ts'

export const wantrouwen = listRule(
  {
    id: 'wantrouwen',
    title: 'Klinkt als een verwijt',
    theme: 'vriendelijk',
    severity: 'waarschuwing',
    basis: 'advies',
    authority: {
      name: 'Nationale ombudsman, Behoorlijkheidswijzer',
      says: 'De overheid behandelt de burger fatsoenlijk en gaat uit van vertrouwen.',
    },
    why: 'De meeste mensen vergeten iets of begrijpen iets niet. Een verwijt maakt hen boos of bang, en dan lezen zij niet goed verder. Schrijf wat u nog mist of wat er is gebeurd, zonder oordeel.',
    good: [
      { text: 'Wij hebben uw formulier nog niet gekregen.' },
      { text: 'U had een afspraak op 3 mei. U was er niet.' },
      // Refusing is here what the office does.
      { text: 'Wij weigeren uw aanvraag niet, maar wij hebben meer tijd nodig.' },
      { text: 'Uw advocaat vindt dat het college ten onrechte heeft nagelaten onderzoek te doen.' },
    ],
    bad: [
      { text: 'U hebt verzuimd ons te informeren.', finds: ['hebt verzuimd'] },
      { text: 'U bent blijkbaar verhuisd.', finds: ['blijkbaar'], becomes: 'U bent verhuisd.' },
      {
        text: 'Ondanks herhaald verzoek hebt u niet gereageerd. U bent nalatig geweest met het doorgeven van uw inkomen.',
        finds: ['Ondanks herhaald verzoek', 'nalatig'],
      },
    ],
  },
  {
    // "de ondervraagde mensen" took part in a survey.
    // "het college heeft nagelaten" reproaches somebody else.
    keep: ({ head, entry, first, sentence }, { tokens }) =>
      tokens[head]?.lower !== 'ondervraagde' && (!/^(?:hebt|heeft) /.test(entry.term) || tokens.slice(sentence.first, first + 3).some(({ lower }) => /^(?:u|je|jij)$/.test(lower))),
    reason: (term, better) =>
      `“${term}” klinkt als een verwijt. Schrijf alleen wat er is gebeurd of wat u nog mist${better[0] === undefined ? '.' : `: “${better[0]}”.`}`,
  },
)
