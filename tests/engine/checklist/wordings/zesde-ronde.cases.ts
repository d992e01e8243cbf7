import type { ElementCases } from '../elements.cases.ts'

/** Sixth round, written after the fifth was mended. */
export const SIXTH_WORDINGS: readonly ElementCases[] = [
  {
    element: 'bezwaar-wie',
    type: 'aanslag',
    there: ['Bent u het oneens met de aanslag, dan is binnen zes weken bezwaar mogelijk bij de heffingsambtenaar.', 'De belanghebbende die het niet eens is met de aanslag, kan bezwaar maken bij de heffingsambtenaar.', 'Als eigenaar kunt u bezwaar maken bij de heffingsambtenaar.', 'Iedere belastingplichtige kan een bezwaarschrift indienen bij de heffingsambtenaar.', 'Het bezwaar moet door u of uw gemachtigde worden ingediend bij de heffingsambtenaar.'],
    missing: ['Tegen deze aanslag kan binnen zes weken bezwaar worden gemaakt bij de heffingsambtenaar.', 'Een bezwaarschrift tegen deze aanslag wordt ingediend bij de heffingsambtenaar. Dat kan binnen zes weken.', 'Bezwaar tegen de aanslag staat open bij de heffingsambtenaar.'],
  },
  {
    element: 'besluit',
    type: 'terugvordering',
    there: ['Het bedrag van € 300 dat u ten onrechte hebt gekregen, moet u aan ons teruggeven.', 'Dit betekent dat wij € 300 terugvorderen.', 'Het college vordert de bijstand over mei terug.', 'Het voorschot wordt geheel teruggevorderd.', 'Wij verzoeken u € 300 terug te storten.'],
    missing: ['Wij hebben uw recht opnieuw bekeken.', 'Uw partner werkt sinds mei.'],
  },
  {
    element: 'termijn',
    type: 'terugvordering',
    there: ['Stort het geld terug vóór 1 juli.', 'Het teruggevorderde dient binnen zes weken na heden op onze rekening te staan.', 'Uw eerste betaling verwachten wij op 1 juli.', 'U betaalt € 50 per maand, te beginnen op 1 juli.', 'De betaaltermijn bedraagt zes weken.'],
    missing: ['Over de periode van 1 mei tot en met 30 juni kreeg u te veel.', 'Wij hebben u op 1 mei een brief gestuurd.', 'Betaal het bedrag zo spoedig mogelijk.', 'Uw uitkering is per 1 juli beëindigd.'],
  },
  {
    element: 'gevolg',
    type: 'verzoek',
    there: ['Krijgen wij het formulier niet, dan stopt uw toeslag.', 'Zonder uw antwoord kunnen wij uw recht niet vaststellen en zetten wij de betaling stil.', 'Reageert u niet, dan gaan wij ervan uit dat u geen prijs stelt op de plek.', 'Als u niets opstuurt, beëindigen wij uw inschrijving.'],
    missing: ['Met uw antwoord kunnen wij uw recht vaststellen.', 'Lukt het invullen niet? Dan helpen wij u.', 'Na ontvangst van het formulier hoort u van ons.'],
  },
  {
    element: 'bedrag',
    type: 'boete',
    there: ['De hoogte van de boete is vastgesteld op € 325.', 'U moet € 325 betalen.', 'Boete: € 325', 'De boete komt daarmee uit op € 325.'],
    missing: ['De maximale boete is € 20.500.', 'Uw inkomen is € 1.400 per maand.', 'De schade bedroeg € 900.', 'De winkelier had voor € 60 aan bier verkocht.'],
  },
  {
    element: 'reden',
    type: 'voornemen',
    there: ['Bij drie controles was er te weinig personeel.', 'U bent twee keer gewaarschuwd en verandert niets.', 'De toezichthouder stelde vast dat de nooddeur op slot zat.', 'U hebt uw verplichtingen niet nageleefd.', 'Er zijn in uw woning drugs gevonden.'],
    missing: ['Wij zijn voornemens uw zaak te sluiten. U kunt hierop reageren.', 'Derhalve zijn wij voornemens uw zaak te sluiten.', 'Wij willen uw vergunning intrekken. Dat doen wij niet zomaar.'],
  },
  {
    element: 'reden',
    type: 'besluit-afwijzing',
    there: ['Wij wijzen uw aanvraag af. De huisarts vindt een traplift niet nodig.', 'U krijgt geen urgentie. In uw huis kunt u veilig wonen.', 'Uw verzoek is afgewezen: de camping telt al te veel plaatsen.', 'De vergunning wordt geweigerd, daar het bouwwerk te hoog is.', 'Wij geven geen vergoeding. Een bril hoort niet bij de bijzondere kosten.'],
    missing: ['Wij wijzen uw aanvraag af. U vindt ons besluit in de bijlage.', 'U krijgt geen urgentie. Dat besluit is genomen door de directeur.', 'Uw verzoek is afgewezen. Wij wensen u veel sterkte.'],
  },
  {
    element: 'wat-te-doen',
    type: 'verzoek',
    there: ['Vul het formulier in en zend het terug.', 'Wij verzoeken u bijgaand formulier ingevuld te retourneren.', 'Gaarne ontvangen wij een kopie van uw paspoort.', 'Neem uw loonstroken mee naar de balie.', 'U dient ons een bewijs van inschrijving te verschaffen.'],
    missing: ['Wij onderzoeken uw recht op een toeslag.', 'Het formulier is door de minister vastgesteld.', 'Voor vragen belt u met mevrouw De Wit.'],
  },
  {
    element: 'besluit',
    type: 'besluit-toekenning',
    there: ['Wij zijn bereid u een lening van € 500 te verstrekken.', 'De ontheffing is u hierbij verleend.', 'Jullie buurtfeest mag doorgaan.', 'U bent geplaatst op de opleiding.', 'Uw verzoek willigen wij in.'],
    missing: ['Uw verzoek is bij ons in goede handen.', 'Wij nemen binnen acht weken een besluit.', 'U vroeg ons een lening te verstrekken.'],
  },
]
