import type { ElementCases } from './elements.cases.ts'

export const MORE_ELEMENT_CASES: readonly ElementCases[] = [
  {
    element: 'reden',
    type: 'besluit-afwijzing',
    there: [
      'Wij wijzen uw aanvraag af. U woont namelijk niet in onze gemeente.',
      'Wij wijzen uw aanvraag af. De reden is dat u al een uitkering hebt.',
      'Wij wijzen uw aanvraag af. Uw inkomen is hoger dan de norm.',
      'Uw inkomen is te hoog. Daarom wijzen wij uw aanvraag af.',
      'Wij wijzen uw aanvraag af. Dat komt doordat u te laat was.',
      'Wij wijzen uw aanvraag af. Dit is waarom: u hebt al een parkeerplaats.',
      'Wij wijzen uw aanvraag af. U voldoet niet aan de voorwaarden: u bent jonger dan 21.',
      'Gelet op het vorenstaande wijzen wij uw aanvraag af, aangezien u geen ingezetene bent.',
      'Wij wijzen uw aanvraag af. Uit onze gegevens blijkt dat u samenwoont.',
      'Wij wijzen uw aanvraag af. U hebt de gevraagde stukken niet opgestuurd.',
      'Waarom krijgt u geen subsidie?\n\nHet geld voor dit jaar is op.',
      'Wij wijzen uw aanvraag af. Er is geen medische noodzaak voor een traplift.',
      'Wij wijzen uw aanvraag af. Het motief voor deze beslissing: het plan past niet in de buurt.',
      'Wij wijzen uw aanvraag af. Hiervoor geldt een inkomensgrens van € 1.500. U verdient € 1.800.',
      'Wij wijzen uw aanvraag af. Er zijn al genoeg terrassen op het plein.',
    ],
    missing: ['Wij wijzen uw aanvraag af. U kunt bellen met 14 020.', 'Wij wijzen uw aanvraag af op grond van artikel 7 van de verordening.', 'Wij wijzen uw aanvraag af. U krijgt dus geen uitkering.'],
  },
  {
    element: 'wat-te-doen',
    type: 'verzoek',
    there: [
      'Vul het formulier in en stuur het terug.', 'Wij vragen u om een kopie van uw paspoort.', 'Wilt u het formulier invullen?', 'Graag ontvangen wij uw jaaropgave.', 'U dient het formulier in te vullen.', 'Je kunt het formulier uploaden in Mijn DUO.', 'Geef uw nieuwe adres aan ons door.', 'Het formulier moet ondertekend worden teruggestuurd.',
      'Doe mee aan het onderzoek.', 'Wat moet u doen?\n\nU stuurt ons een kopie van uw huurcontract.', 'Wij verzoeken u contact met ons op te nemen over uw adres.', 'Beantwoord de vragen op het formulier.', 'Onderteken de verklaring.', 'Log in op Mijn UWV en controleer uw gegevens.', 'Upload uw diploma.', 'Wij ontvangen graag een kopie van uw polis.', 'Bevestig uw afspraak.', 'Gelieve bijgaand formulier te retourneren.',
    ],
    missing: ['Wij onderzoeken of uw gegevens kloppen.', 'Hebt u vragen? Bel 14 020.', 'Uw gegevens zijn veranderd.'],
  },
  {
    element: 'bedrag',
    type: 'boete',
    there: ['U krijgt een boete van € 150.', 'De boete is 150 euro.', 'De hoogte van de boete bedraagt EUR 1.250,00.', 'U moet € 75,- betalen.', 'Het te betalen bedrag is «bedrag».', 'Boete: € 95\nAdministratiekosten: € 9\nTotaal: € 104'],
    missing: ['U krijgt een boete.', 'Betaalt u te laat? Dan komt er € 50 bij.'],
  },
  {
    element: 'besluit',
    type: 'besluit-afwijzing',
    there: ['Wij wijzen uw aanvraag af.', 'U krijgt geen urgentie.', 'Uw aanvraag wordt niet gehonoreerd.', 'Wij kunnen u geen vergunning geven.', 'Wij besluiten uw verzoek niet in te willigen.', 'Het antwoord is nee.', 'U komt niet in aanmerking voor de toeslag.', 'Uw uitkering stopt op 1 mei.', 'Wij trekken uw vergunning in.', 'Wij verlagen uw toeslag.', 'U hebt geen recht meer op huurtoeslag.', 'Wij gaan niet akkoord met uw plan.', 'De gevraagde ontheffing wordt geweigerd.', 'Je krijgt vanaf mei geen beurs meer.', 'Uw aanvraag is afgewezen.', 'Wij verstrekken u de voorziening niet.'],
    missing: ['U hebt een vergunning aangevraagd. Wij hebben uw aanvraag bekeken.', 'In deze brief leest u ons besluit over uw aanvraag.'],
  },
  {
    element: 'besluit',
    type: 'besluit-toekenning',
    there: ['Wij kennen u de toeslag toe.', 'U krijgt een uitkering van € 1.200 per maand.', 'Uw aanvraag is goedgekeurd.', 'U mag de dakkapel bouwen.', 'Wij verlenen u de vergunning.', 'Het antwoord is ja.', 'Wij geven u toestemming voor het feest.', 'Uw verzoek is toegewezen.', 'U hebt recht op bijstand.', 'Wij gaan akkoord met uw aanvraag.', 'Wij verlengen uw indicatie tot 1 mei.', 'Je krijgt kwijtschelding.'],
    missing: ['Wij hebben uw aanvraag bekeken.', 'U hebt een toeslag aangevraagd.'],
  },
  {
    element: 'bezwaar-waar',
    type: 'besluit-afwijzing',
    there: ['U kunt binnen zes weken bezwaar maken bij het college van burgemeester en wethouders.', 'U kunt binnen zes weken bezwaar maken. Stuur uw bezwaarschrift naar UWV, Postbus 618.', 'U kunt binnen zes weken bezwaar maken via Mijn SVB.', 'U kunt binnen zes weken bezwaar maken. Dat doet u met het formulier op www.voorbeeld.example.', 'U kunt binnen zes weken een bezwaarschrift indienen bij de Omgevingsdienst Noord.', 'U kunt binnen zes weken bezwaar maken bij DUO.', 'U kunt binnen zes weken bezwaar maken bij Dienst Toeslagen.', 'U kunt binnen zes weken bezwaar maken bij het dagelijks bestuur van het waterschap.', 'U kunt binnen zes weken bezwaar maken. Lever uw brief in bij de balie van het gemeentehuis.'],
    missing: ['U kunt binnen zes weken bezwaar maken.', 'U kunt binnen zes weken bezwaar maken. Zet uw naam, uw adres en de datum in uw brief.'],
  },
  {
    element: 'bezwaar',
    type: 'besluit-afwijzing',
    there: ['U kunt bezwaar maken bij ons.', 'Tegen dit besluit kan bezwaar worden gemaakt.', 'Tegen dit besluit staat bezwaar open bij het college.', 'Niet mee eens? Maak dan binnen zes weken bezwaar.', 'Dien binnen zes weken een bezwaarschrift in bij het college.', 'Belanghebbenden kunnen een bezwaarschrift indienen.', 'U hebt het recht om bezwaar te maken.', 'Bezwaar maken kan tot 1 mei.', 'Stuur uw bezwaar naar Postbus 1.', 'Je mag in bezwaar gaan.', 'Een bezwaarschrift dient binnen zes weken te worden ingediend.', 'Hoe u bezwaar maakt, leest u in de bijlage.', 'U kunt tegen deze beslissing opkomen door bezwaar te maken.'],
    missing: ['Wij hebben uw bezwaar ontvangen.', 'Tegen deze brief kunt u geen bezwaar maken.', 'Bent u het er niet mee eens? Bel ons dan.', 'Bezwaar schort de betaling niet op.'],
  },
]
