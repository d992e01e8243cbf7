import type { Rule } from '../engine/rule/rule.ts'
import { afkortingZonderUitleg } from './begrijpelijk/afkorting-zonder-uitleg.ts'
import { alineaTeLang } from './begrijpelijk/alinea-te-lang.ts'
import { ambtelijkJargon } from './begrijpelijk/ambtelijk-jargon.ts'
import { beeldspraak } from './begrijpelijk/beeldspraak.ts'
import { briefTeLang } from './begrijpelijk/brief-te-lang.ts'
import { datumInAmbtstaal } from './begrijpelijk/datum-in-ambtstaal.ts'
import { engelseLeesformules } from './begrijpelijk/engelse-leesformules.ts'
import { formeelVoegwoord } from './begrijpelijk/formeel-voegwoord.ts'
import { hoofdlettersVoorNadruk } from './begrijpelijk/hoofdletters-voor-nadruk.ts'
import { langWoord } from './begrijpelijk/lang-woord.ts'
import { langeZin } from './begrijpelijk/lange-zin.ts'
import { latijnEnEngels } from './begrijpelijk/latijn-en-engels.ts'
import { lijdendeVorm } from './begrijpelijk/lijdende-vorm.ts'
import { moeilijkBegrip } from './begrijpelijk/moeilijk-begrip.ts'
import { naamwoordstijl } from './begrijpelijk/naamwoordstijl.ts'
import { openNorm } from './begrijpelijk/open-norm.ts'
import { opsommingInZin } from './begrijpelijk/opsomming-in-zin.ts'
import { pictogramPastHier } from './begrijpelijk/pictogram-past-hier.ts'
import { schuineStreep } from './begrijpelijk/schuine-streep.ts'
import { tangconstructie } from './begrijpelijk/tangconstructie.ts'
import { tussenkopOntbreekt } from './begrijpelijk/tussenkop-ontbreekt.ts'
import { uitzonderingOpUitzondering } from './begrijpelijk/uitzondering-op-uitzondering.ts'
import { verwijzingOnduidelijk } from './begrijpelijk/verwijzing-onduidelijk.ts'
import { voorzetseluitdrukking } from './begrijpelijk/voorzetseluitdrukking.ts'
import { vragenOntbreken } from './begrijpelijk/vragen-ontbreken.ts'
import { wetsartikelInZin } from './begrijpelijk/wetsartikel-in-zin.ts'
import { wolligeOpvulling } from './begrijpelijk/wollige-opvulling.ts'
import { woordDubbel } from './begrijpelijk/woord-dubbel.ts'
import { zinInZin } from './begrijpelijk/zin-in-zin.ts'
import { aanhef } from './vriendelijk/aanhef.ts'
import { aanspreekvormWisselt } from './vriendelijk/aanspreekvorm-wisselt.ts'
import { afscheidszin } from './vriendelijk/afscheidszin.ts'
import { angstZonderHulp } from './vriendelijk/angst-zonder-hulp.ts'
import { angstwoorden } from './vriendelijk/angstwoorden.ts'
import { begripOntbreekt } from './vriendelijk/begrip-ontbreekt.ts'
import { belerendeToon } from './vriendelijk/belerende-toon.ts'
import { beschuldigingVanFraude } from './vriendelijk/beschuldiging-van-fraude.ts'
import { bevelendeToon } from './vriendelijk/bevelende-toon.ts'
import { herinneringDreigt } from './vriendelijk/herinnering-dreigt.ts'
import { lezerNietAangesproken } from './vriendelijk/lezer-niet-aangesproken.ts'
import { stempelwoorden } from './vriendelijk/stempelwoorden.ts'
import { voorWieIsDeBrief } from './vriendelijk/voor-wie-is-de-brief.ts'
import { wantrouwen } from './vriendelijk/wantrouwen.ts'
import { begripWisselt } from './map/begrip-wisselt.ts'
import { bezwaartekstWisselt } from './map/bezwaartekst-wisselt.ts'
import { bijnaDezelfdeBrief } from './map/bijna-dezelfde-brief.ts'
import { contactgegevensWisselen } from './map/contactgegevens-wisselen.ts'
import { invulveldVergeten } from './map/invulveld-vergeten.ts'
import { persoonsgegevensInSjabloon } from './map/persoonsgegevens-in-sjabloon.ts'
import { bijlageBestaatNiet } from './te-doen/bijlage-bestaat-niet.ts'
import { kostenLopenOp } from './te-doen/kosten-lopen-op.ts'
import { teVeelActies } from './te-doen/te-veel-acties.ts'
import { teVeelDatums } from './te-doen/te-veel-datums.ts'
import { termijnenBotsen } from './te-doen/termijnen-botsen.ts'
import { zelfControleren } from './te-doen/zelf-controleren.ts'
import { zwijgenIsAkkoord } from './te-doen/zwijgen-is-akkoord.ts'
import { openingstijdenOntbreken } from './bereikbaar/openingstijden-ontbreken.ts'
import { alleenDigitaal } from './bereikbaar/alleen-digitaal.ts'
import { digidZonderAndereWeg } from './bereikbaar/digid-zonder-andere-weg.ts'
import { teVeelLoketten } from './bereikbaar/te-veel-loketten.ts'
import { gratisHulpOntbreekt } from './bereikbaar/gratis-hulp-ontbreekt.ts'
import { bezwaarEnBetalen } from './bereikbaar/bezwaar-en-betalen.ts'
import { bsnInBrief } from './bereikbaar/bsn-in-brief.ts'
import { taalhulpOntbreekt } from './bereikbaar/taalhulp-ontbreekt.ts'
import { belOnsEerst } from './bereikbaar/bel-ons-eerst.ts'
import { afzenderOnpersoonlijk } from './bereikbaar/afzender-onpersoonlijk.ts'
import { onderwerpVaag } from './uitgelegd/onderwerp-vaag.ts'
import { bedragNietUitgelegd } from './uitgelegd/bedrag-niet-uitgelegd.ts'
import { ingangsdatumOntbreekt } from './uitgelegd/ingangsdatum-ontbreekt.ts'
import { inhoudingNietUitgelegd } from './uitgelegd/inhouding-niet-uitgelegd.ts'
import { boeteNietUitgelegd } from './uitgelegd/boete-niet-uitgelegd.ts'
import { reactieNietGenoemd } from './uitgelegd/reactie-niet-genoemd.ts'
import { gegevensNietGenoemd } from './uitgelegd/gegevens-niet-genoemd.ts'
import { foutMeldenOntbreekt } from './uitgelegd/fout-melden-ontbreekt.ts'
import { afwegingOntbreekt } from './uitgelegd/afweging-ontbreekt.ts'
import { onderwerpregelEmail } from './uitgelegd/onderwerpregel-email.ts'
import { telefoonnummerOntbreekt } from './bereikbaar/telefoonnummer-ontbreekt.ts'
import { telefoonnummerVerstopt } from './bereikbaar/telefoonnummer-verstopt.ts'
import { telefoonnummerDuur } from './bereikbaar/telefoonnummer-duur.ts'
import { telefoonnummerAlleenInBriefhoofd } from './bereikbaar/telefoonnummer-alleen-in-briefhoofd.ts'
import { bezwaarOntbreekt } from './bereikbaar/bezwaar-ontbreekt.ts'
import { bezwaarWieOntbreekt } from './bereikbaar/bezwaar-wie-ontbreekt.ts'
import { bezwaartermijnOntbreekt } from './bereikbaar/bezwaartermijn-ontbreekt.ts'
import { bezwaartermijnBegintVerkeerd } from './bereikbaar/bezwaartermijn-begint-verkeerd.ts'
import { bezwaarWaarOntbreekt } from './bereikbaar/bezwaar-waar-ontbreekt.ts'
import { termijnVaag } from './te-doen/termijn-vaag.ts'
import { besluitVerhuld } from './uitgelegd/besluit-verhuld.ts'
import { bezwaarInJuristentaal } from './bereikbaar/bezwaar-in-juristentaal.ts'
import { redenOntbreekt } from './uitgelegd/reden-ontbreekt.ts'
import { redenAlleenArtikel } from './uitgelegd/reden-alleen-artikel.ts'
import { gevolgOntbreekt } from './uitgelegd/gevolg-ontbreekt.ts'
import { watTeDoenOntbreekt } from './te-doen/wat-te-doen-ontbreekt.ts'
import { termijnOntbreekt } from './te-doen/termijn-ontbreekt.ts'
import { betaalwijzeOntbreekt } from './te-doen/betaalwijze-ontbreekt.ts'
import { bedragOntbreekt } from './te-doen/bedrag-ontbreekt.ts'
import { afzenderOntbreekt } from './bereikbaar/afzender-ontbreekt.ts'
import { betalingsregelingOntbreekt } from './te-doen/betalingsregeling-ontbreekt.ts'
import { betalingsregelingOnduidelijk } from './te-doen/betalingsregeling-onduidelijk.ts'
import { kernNietVooraan } from './uitgelegd/kern-niet-vooraan.ts'
import { termijnZonderDatum } from './te-doen/termijn-zonder-datum.ts'
import { gevolgVanNietsDoen } from './te-doen/gevolg-van-niets-doen.ts'
import { nietsDoenNietGezegd } from './te-doen/niets-doen-niet-gezegd.ts'
import { actieVerstopt } from './te-doen/actie-verstopt.ts'
import { teVeelFormulieren } from './te-doen/te-veel-formulieren.ts'
import { afmeldenVerplicht } from './te-doen/afmelden-verplicht.ts'
import { schuldhulpOntbreekt } from './te-doen/schuldhulp-ontbreekt.ts'
import { kwijtscheldingNietGenoemd } from './te-doen/kwijtschelding-niet-genoemd.ts'
import { aanmaningOnvolledig } from './te-doen/aanmaning-onvolledig.ts'
import { tweeBesluitenEenClausule } from './bereikbaar/twee-besluiten-een-clausule.ts'
import { bezwaarDigitaalEnPapier } from './bereikbaar/bezwaar-digitaal-en-papier.ts'
import { lastVoorDeInwoner } from './map/last-voor-de-inwoner.ts'

/** Every rule, in the order in which a reader of the rule book meets them. */
export const RULES: readonly Rule[] = [
  ambtelijkJargon,
  formeelVoegwoord,
  voorzetseluitdrukking,
  naamwoordstijl,
  wolligeOpvulling,
  openNorm,
  beeldspraak,
  latijnEnEngels,
  datumInAmbtstaal,
  verwijzingOnduidelijk,
  langWoord,
  afkortingZonderUitleg,
  moeilijkBegrip,
  schuineStreep,
  woordDubbel,
  hoofdlettersVoorNadruk,
  langeZin,
  zinInZin,
  tangconstructie,
  lijdendeVorm,
  uitzonderingOpUitzondering,
  wetsartikelInZin,
  opsommingInZin,
  alineaTeLang,
  tussenkopOntbreekt,
  briefTeLang,
  vragenOntbreken,
  pictogramPastHier,
  engelseLeesformules,
  beschuldigingVanFraude,
  wantrouwen,
  angstZonderHulp,
  angstwoorden,
  herinneringDreigt,
  bevelendeToon,
  stempelwoorden,
  lezerNietAangesproken,
  belerendeToon,
  aanhef,
  aanspreekvormWisselt,
  voorWieIsDeBrief,
  begripOntbreekt,
  afscheidszin,
  openingstijdenOntbreken,
  alleenDigitaal,
  digidZonderAndereWeg,
  teVeelLoketten,
  gratisHulpOntbreekt,
  bezwaarEnBetalen,
  bsnInBrief,
  taalhulpOntbreekt,
  belOnsEerst,
  afzenderOnpersoonlijk,
  onderwerpVaag,
  bedragNietUitgelegd,
  ingangsdatumOntbreekt,
  inhoudingNietUitgelegd,
  boeteNietUitgelegd,
  reactieNietGenoemd,
  gegevensNietGenoemd,
  foutMeldenOntbreekt,
  afwegingOntbreekt,
  onderwerpregelEmail,
  termijnenBotsen,
  teVeelActies,
  teVeelDatums,
  zelfControleren,
  zwijgenIsAkkoord,
  kostenLopenOp,
  bijlageBestaatNiet,
  begripWisselt,
  bezwaartekstWisselt,
  bijnaDezelfdeBrief,
  contactgegevensWisselen,
  invulveldVergeten,
  persoonsgegevensInSjabloon,
  telefoonnummerOntbreekt,
  telefoonnummerVerstopt,
  telefoonnummerDuur,
  telefoonnummerAlleenInBriefhoofd,
  bezwaarOntbreekt,
  bezwaarWieOntbreekt,
  bezwaartermijnOntbreekt,
  bezwaartermijnBegintVerkeerd,
  bezwaarWaarOntbreekt,
  termijnVaag,
  besluitVerhuld,
  bezwaarInJuristentaal,
  redenOntbreekt,
  redenAlleenArtikel,
  gevolgOntbreekt,
  watTeDoenOntbreekt,
  termijnOntbreekt,
  betaalwijzeOntbreekt,
  bedragOntbreekt,
  afzenderOntbreekt,
  betalingsregelingOntbreekt,
  betalingsregelingOnduidelijk,
  kernNietVooraan,
  termijnZonderDatum,
  gevolgVanNietsDoen,
  nietsDoenNietGezegd,
  actieVerstopt,
  teVeelFormulieren,
  afmeldenVerplicht,
  schuldhulpOntbreekt,
  kwijtscheldingNietGenoemd,
  aanmaningOnvolledig,
  tweeBesluitenEenClausule,
  bezwaarDigitaalEnPapier,
  lastVoorDeInwoner,
]
