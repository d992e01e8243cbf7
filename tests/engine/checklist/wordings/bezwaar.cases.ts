import type { ElementCases } from '../elements.cases.ts'

/** First round: that objection is open, by whom and where. Its term has its own cases. */
export const OBJECTION_WORDINGS: readonly ElementCases[] = [
  {
    element: 'bezwaar',
    type: 'besluit-afwijzing',
    there: [
      'Denkt u dat ons besluit niet klopt? Maak dan bezwaar.', 'Bent u het niet met ons eens? Dan kunt u een bezwaarschrift sturen.', 'Tegen deze beschikking kunt u een bezwaarschrift indienen.', 'Op grond van de Algemene wet bestuursrecht kan een belanghebbende bezwaar maken.', 'Bezwaar kunt u maken bij het college.', 'Bezwaar maken doet u bij ons, binnen zes weken.', 'U mag bezwaar aantekenen.', 'Als u het oneens bent met deze beslissing, staat de mogelijkheid van bezwaar voor u open.',
      'Je kunt bezwaar maken als je het er niet mee eens bent.', 'Wilt u bezwaar maken? Stuur ons dan een brief.', 'Uw bezwaarschrift kunt u richten aan het college.', 'U kunt hiertegen in bezwaar gaan.', 'Het is mogelijk om bezwaar te maken tegen dit besluit.', 'Tot 1 mei kunt u bezwaar indienen.', 'U kunt uw bezwaar ook digitaal indienen met DigiD.', 'Rechtsmiddelen: tegen dit besluit kan binnen zes weken bezwaar worden aangetekend.',
    ],
    missing: [
      'Uw bezwaar hebben wij op 3 mei ontvangen.', 'Bent u het niet eens met dit besluit? Bel ons dan eerst.', 'Tegen het advies van de commissie kunt u geen bezwaar maken.', 'Uw buren maakten bezwaar tegen uw plan.', 'De buurt heeft geen bezwaar tegen het terras.', 'Wij hebben er geen bezwaar tegen dat u later komt.', 'U kunt hiertegen nog geen bezwaar maken.', 'Bent u niet tevreden over hoe wij u hebben geholpen? Dan kunt u een klacht indienen.', 'Ook als u bezwaar maakt, moet u op tijd betalen.', 'Door het maken van bezwaar wordt de betaling niet uitgesteld.', 'Klopt er iets niet in deze brief? Laat het ons dan weten.',
    ],
  },
  {
    element: 'bezwaar',
    type: 'beslissing-op-bezwaar',
    there: ['U kunt in beroep gaan bij de rechtbank.', 'Tegen deze beslissing kunt u beroep instellen bij de rechtbank Voorbeeld.', 'Bent u het niet eens met ons besluit? Ga dan binnen zes weken in beroep bij de bestuursrechter.', 'Een belanghebbende kan beroep instellen.', 'Stuur uw beroepschrift naar de rechtbank.', 'Tegen dit besluit staat beroep open bij de rechtbank.', 'Niet tevreden? Dan kun je naar de rechter: je kunt beroep instellen.'],
    missing: ['U kunt bezwaar maken tegen dit besluit.', 'U deed een beroep op de hardheidsclausule.', 'Het bezwaar is ongegrond.', 'Wij hebben de rechtbank laten weten dat u bezwaar hebt gemaakt.'],
  },
  {
    element: 'bezwaar-wie',
    type: 'besluit-afwijzing',
    there: ['U kunt bezwaar maken bij ons.', 'Belanghebbenden kunnen bezwaar maken bij het college.', 'Iedereen die rechtstreeks belang heeft bij dit besluit, kan bezwaar maken.', 'Maak bezwaar bij ons.', 'Je mag binnen zes weken bezwaar maken.', 'Degene wiens belang rechtstreeks bij het besluit is betrokken, kan een bezwaarschrift indienen.', 'Stuur uw bezwaar naar ons.', 'U of iemand anders met een belang kan bezwaar maken.', 'Wie het niet eens is met dit besluit, kan bezwaar maken.', 'Een belanghebbende kan een bezwaarschrift indienen bij het college.', 'Omwonenden kunnen bezwaar maken bij het college.', 'Door u kan bezwaar worden gemaakt bij het college.', 'De aanvrager kan bezwaar maken bij het college.'],
    missing: ['Tegen dit besluit kan binnen zes weken bezwaar worden gemaakt bij het college.', 'Bezwaar staat open bij het college, Postbus 1, Voorbeeld.', 'Een bezwaarschrift kan worden ingediend bij het college.', 'Het bezwaarschrift dient te worden ondertekend. Het kan binnen zes weken worden ingediend bij het college.', 'Bezwaar kan digitaal worden ingediend binnen zes weken.'],
  },
  {
    element: 'bezwaar-waar',
    type: 'besluit-afwijzing',
    there: ['U kunt binnen zes weken bezwaar maken bij de gemeente Voorbeeld.', 'U kunt binnen zes weken bezwaar maken bij burgemeester en wethouders.', 'U kunt binnen zes weken bezwaar maken. Richt uw brief aan de heffingsambtenaar.', 'U kunt binnen zes weken bezwaar maken. Het adres is Postbus 10, 1234 AB Voorbeeld.', 'U kunt binnen zes weken online bezwaar maken met uw DigiD.', 'U kunt binnen zes weken bezwaar maken bij de minister van Onderwijs.', 'U kunt binnen zes weken bezwaar maken bij ons.', 'U kunt binnen zes weken bezwaar maken. Mail uw bezwaar naar bezwaar@voorbeeld.example.', 'U kunt binnen zes weken bezwaar maken. Gebruik daarvoor het formulier op onze website.', 'U kunt binnen zes weken bezwaar maken. Dat doet u in Mijn Toeslagen.', 'U kunt binnen zes weken bezwaar maken bij de Raad van Bestuur van UWV.', 'U kunt binnen zes weken een bezwaarschrift zenden aan de directie van het fonds.', 'U kunt binnen zes weken bezwaar maken bij het algemeen bestuur van de regeling.', 'U kunt ons binnen zes weken een bezwaarschrift sturen.', 'U kunt binnen zes weken bezwaar maken bij het Zorgkantoor De Vecht.', 'Stuur ons binnen zes weken uw bezwaar.'],
    missing: ['U kunt binnen zes weken bezwaar maken. Zet in uw brief waarom u het niet eens bent.', 'U kunt binnen zes weken bezwaar maken. Onderteken uw bezwaar en stuur een kopie van deze brief mee.', 'U kunt binnen zes weken na de dag van verzending bezwaar maken. Wij beslissen dan binnen twaalf weken.', 'U kunt binnen zes weken bezwaar maken. Bij spoed kunt u de voorzieningenrechter van de rechtbank vragen om een voorlopige voorziening.', 'U kunt binnen zes weken bezwaar maken. Hulp nodig? Bel het Juridisch Loket, 0800 8020.', 'U kunt binnen zes weken bezwaar maken tegen het besluit van het college.', 'Bent u het niet eens met het besluit van burgemeester en wethouders? Dan kunt u binnen zes weken bezwaar maken.', 'U kunt binnen zes weken bezwaar maken. Vertel ons daarin wat er niet klopt.', 'U kunt binnen zes weken bezwaar maken. Meer over bezwaar leest u op www.rijksoverheid.example.', 'U kunt binnen zes weken bezwaar maken. Bel ons als u vragen hebt over bezwaar: 14 020.'],
  },
  {
    element: 'bezwaar-termijn',
    type: 'besluit-afwijzing',
    there: ['Maak uiterlijk 3 juli 2026 bezwaar bij ons.', 'U hebt zes weken de tijd om bezwaar te maken bij ons.', 'U kunt tot en met 3 juli bezwaar maken bij ons.', 'Zorg dat uw bezwaar vóór 4 juli bij ons is.', 'U kunt bezwaar maken bij ons. De termijn daarvoor is zes weken.', 'Uw bezwaarschrift moet binnen 6 weken na verzending bij ons zijn.', 'U kunt bij ons bezwaar maken. De laatste dag waarop dat kan is 3 juli 2026.', 'U kunt bij ons bezwaar maken. Uw bezwaar moet op 3 juli bij ons binnen zijn.', 'Binnen een termijn van zes weken kunt u een bezwaarschrift indienen bij het college.', 'U kunt bij ons bezwaar maken. Dit moet binnen zes weken, gerekend vanaf de dag na die van verzending.', 'U kunt gedurende zes weken bezwaar maken bij ons.', 'Tot zes weken na de verzenddatum kunt u bij ons bezwaar maken.'],
    missing: ['U kunt bij ons bezwaar maken. Vermeld de datum van dit besluit, 3 mei 2026.', 'U kunt bij ons bezwaar maken. U krijgt binnen zes weken antwoord op uw bezwaar.', 'U kunt op tijd bezwaar maken bij ons.', 'U kunt bij ons bezwaar maken. Binnen twee weken sturen wij u een bevestiging.', 'Tegen ons besluit van 3 mei 2026 kunt u bezwaar maken bij ons.', 'U kunt bij ons bezwaar maken. Bel gerust: wij zijn er van 9 tot 17 uur, vijf dagen per week.', 'U kunt bij ons bezwaar maken. Dat moet u tijdig doen.', 'U kunt bij ons bezwaar maken. De behandeling van uw bezwaar duurt ongeveer twaalf weken.', 'U kunt bij ons bezwaar maken. Is er sprake van spoed, dan kan dat ook binnen een dag bij de rechter.'],
  },
]
