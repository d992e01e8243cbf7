import { joinWords, listRule } from '../list-rule.ts'

export const voorzetseluitdrukking = listRule(
  {
    id: 'voorzetseluitdrukking',
    title: 'Omslachtig voorzetsel',
    theme: 'begrijpelijk',
    severity: 'waarschuwing',
    basis: 'advies',
    authority: {
      name: 'Jan Renkema, Schrijfwijzer',
      says: 'Een lang voorzetsel zoals “met betrekking tot” kan bijna altijd korter, bijvoorbeeld met “over”.',
    },
    why: '“Met betrekking tot” zegt niet meer dan “over”. Het maakt de zin wel langer en stijver. Met één kort woord leest uw lezer sneller.',
    good: [
      { text: 'Hebt u vragen over uw aanvraag? Bel ons.' },
      { text: 'Het gaat om een uitkering op basis van vrijwilligheid.' },
      { text: 'Voor het betreffende jaar geldt een andere regel.' },
    ],
    bad: [
      { text: 'Hebt u vragen met betrekking tot uw aanvraag?', finds: ['met betrekking tot'], becomes: 'Hebt u vragen over uw aanvraag?' },
      { text: 'Wij handelen conform de afspraken met u.', finds: ['conform'], becomes: 'Wij handelen volgens de afspraken met u.' },
      {
        text: 'In het kader van uw re-integratie nodigen wij u uit voor een gesprek. Ten behoeve van dit gesprek vult u de vragenlijst in.',
        finds: ['In het kader van', 'Ten behoeve van'],
        becomes: 'Voor uw re-integratie nodigen wij u uit voor een gesprek. Voor dit gesprek vult u de vragenlijst in.',
      },
    ],
  },
  {
    doubtful: 'tip',
    // The rule on articles of law speaks of "op grond van artikel 18" as a whole.
    keep: (match, { block }) => !/^ (?:het bepaalde in |de )?art(?:ikel|\.)/i.test(block.text.slice(match.ranges.at(-1)?.end ?? 0)),
    reason: (term, better) => `“${term}” is langer dan nodig.${better.length === 0 ? '' : ` Gebruik ${joinWords(better)}.`}`,
  },
)
