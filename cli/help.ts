export const HELP = `Klare Brief: brieven die mensen begrijpen. Werkt zonder internet.

  klare-brief check <bestand of map>…   controleer brieven
      --format text|json|html|csv|xlsx|sarif
      --output BESTAND                  schrijf het rapport in een bestand
      --sentences, --text               zet de zinnen of de tekst in het rapport (json)
      --letter-type SOORT               de soort brief; mag twee keer
      --stage sjabloon|brief            een sjabloon mag invulvelden hebben
      --house-style MAP                 de huisstijl van uw organisatie; mag vaker, de laatste map gaat voor
      --ignores BESTAND                 wat u in het venster laat staan, met uw redenen
      --fail-on fout|waarschuwing|tip|none
      --jobs AANTAL                     zoveel brieven tegelijk
      --since BESTAND                   sla over wat sinds de vorige keer gelijk bleef

  klare-brief rewrite <bestand>… --output MAP
      --accept safe|all                 alleen veilige vervangingen, of alle
      --as clean|tracked|comments       schoon, als wijzigingen, of als opmerkingen

  klare-brief rules                     alle regels
  klare-brief explain <regel>           uitleg bij één regel
  klare-brief words check <map>         controleer woordenlijsten
  klare-brief house-style <map>…        controleer een huisstijl, en laat zien wat er geldt

Met - in plaats van een bestand controleert u tekst die u zelf invoert.
klare-brief --version zegt welke versie u hebt.
Einde: 0 niets gevonden, 1 meldingen, 2 verkeerd gebruik, 3 een bestand was niet te lezen.
`
