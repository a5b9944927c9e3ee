import { once } from './once.ts';

/** Countries by ISO 3166-1 alpha-2 code: English names first, then names that people there write. */
const names: Readonly<Record<string, string>> = {
  AD: 'Andorra', AE: 'United Arab Emirates|UAE|U.A.E.', AF: 'Afghanistan', AG: 'Antigua and Barbuda', AL: 'Albania|Shqipëria', AM: 'Armenia', AO: 'Angola', AR: 'Argentina|Argentine|Argentinien', AT: 'Austria|Österreich|Autriche|Oostenrijk|Österrike|Áustria', AU: 'Australia', AZ: 'Azerbaijan', BA: 'Bosnia and Herzegovina|Bosnia', BB: 'Barbados', BD: 'Bangladesh', BE: 'Belgium|Belgique|België|Belgien|Bélgica|Belgio|Belgia', BF: 'Burkina Faso', BG: 'Bulgaria', BH: 'Bahrain', BI: 'Burundi', BJ: 'Benin', BN: 'Brunei', BO: 'Bolivia', BR: 'Brazil|Brasil|Brasilien|Brésil|Brasile|Brazilië|Brazylia', BS: 'Bahamas|The Bahamas', BT: 'Bhutan', BW: 'Botswana', BY: 'Belarus', BZ: 'Belize', CA: 'Canada|Kanada', CD: 'Democratic Republic of the Congo|DR Congo', CF: 'Central African Republic', CG: 'Republic of the Congo', CH: 'Switzerland|Schweiz|Suisse|Svizzera|Suiza|Suíça|Zwitserland|Szwajcaria', CI: "Côte d'Ivoire|Ivory Coast", CL: 'Chile', CM: 'Cameroon|Cameroun', CN: 'China|PRC|P.R. China', CO: 'Colombia', CR: 'Costa Rica', CU: 'Cuba', CV: 'Cape Verde|Cabo Verde', CY: 'Cyprus', CZ: 'Czechia|Czech Republic|Česko|Česká republika|Tschechien|Tchéquie|Chequia|Czechy|Tsjechië', DE: 'Germany|Deutschland|Allemagne|Alemania|Germania|Alemanha|Duitsland|Niemcy|Tyskland', DJ: 'Djibouti', DK: 'Denmark|Danmark|Dänemark|Danemark|Dinamarca|Danimarca|Denemarken|Dania', DM: 'Dominica', DO: 'Dominican Republic|República Dominicana', DZ: 'Algeria|Algérie', EC: 'Ecuador', EE: 'Estonia|Eesti', EG: 'Egypt', ER: 'Eritrea', ES: 'Spain|España|Spanien|Espagne|Spagna|Espanha|Spanje|Hiszpania', ET: 'Ethiopia', FI: 'Finland|Suomi|Finnland|Finlande|Finlandia|Finlândia', FJ: 'Fiji', FR: 'France|Frankreich|Francia|França|Frankrijk|Francja|Frankrike', GA: 'Gabon', GB: 'United Kingdom|UK|U.K.|Great Britain|England|Scotland|Wales|Northern Ireland|Vereinigtes Königreich|Großbritannien|Royaume-Uni|Reino Unido|Regno Unito|Verenigd Koninkrijk|Wielka Brytania|Storbritannien|Angleterre|Inglaterra|Inghilterra|Engeland|Anglia', GD: 'Grenada', GE: 'Georgia', GH: 'Ghana', GM: 'Gambia|The Gambia', GN: 'Guinea', GR: 'Greece|Griechenland|Grèce|Grecia|Grecja', GT: 'Guatemala', GY: 'Guyana', HK: 'Hong Kong', HN: 'Honduras', HR: 'Croatia|Hrvatska', HT: 'Haiti|Haïti', HU: 'Hungary|Magyarország|Ungarn|Hongrie|Węgry', ID: 'Indonesia', IE: 'Ireland|Éire|Republic of Ireland|Irland|Irlande|Irlanda|Ierland|Irlandia', IL: 'Israel', IN: 'India|Indien', IQ: 'Iraq', IR: 'Iran', IS: 'Iceland|Ísland', IT: 'Italy|Italian|Italie|Italia|Italien|Italië|Włochy', JM: 'Jamaica', JO: 'Jordan', JP: 'Japan', KE: 'Kenya', KG: 'Kyrgyzstan', KH: 'Cambodia', KR: 'South Korea|Korea|Republic of Korea', KW: 'Kuwait', KZ: 'Kazakhstan', LA: 'Laos', LB: 'Lebanon', LC: 'Saint Lucia', LI: 'Liechtenstein', LK: 'Sri Lanka', LR: 'Liberia', LS: 'Lesotho', LT: 'Lithuania|Lietuva', LU: 'Luxembourg|Luxemburg|Luksemburg', LV: 'Latvia|Latvija', LY: 'Libya', MA: 'Morocco|Maroc|Marruecos', MC: 'Monaco', MD: 'Moldova', ME: 'Montenegro', MG: 'Madagascar', MK: 'North Macedonia', ML: 'Mali', MM: 'Myanmar', MN: 'Mongolia', MO: 'Macau', MR: 'Mauritania', MT: 'Malta', MU: 'Mauritius', MV: 'Maldives', MW: 'Malawi', MX: 'Mexico|México|Mexique|Messico', MY: 'Malaysia', MZ: 'Mozambique|Moçambique', NA: 'Namibia', NE: 'Niger', NG: 'Nigeria', NI: 'Nicaragua', NL: 'Netherlands|The Netherlands|Nederland|Niederlande|Holland|Pays-Bas|Países Bajos|Paesi Bassi|Países Baixos|Holandia|Nederländerna|Holanda', NO: 'Norway|Norge|Norwegen|Norvège|Noruega|Norvegia|Noorwegen|Norwegia', NP: 'Nepal', NZ: 'New Zealand', OM: 'Oman', PA: 'Panama|Panamá', PE: 'Peru|Perú', PG: 'Papua New Guinea', PH: 'Philippines|The Philippines|Pilipinas', PK: 'Pakistan', PL: 'Poland|Polska|Polen|Pologne|Polonia|Polônia|Polónia', PR: 'Puerto Rico', PS: 'Palestine', PT: 'Portugal|Portogallo|Portugalia', PY: 'Paraguay', QA: 'Qatar', RO: 'Romania|România|Rumänien|Roumanie|Rumunia', RS: 'Serbia|Srbija', RU: 'Russia|Россия|Russland|Russie|Rusia|Rosja', RW: 'Rwanda', SA: 'Saudi Arabia|KSA', SC: 'Seychelles', SD: 'Sudan', SE: 'Sweden|Sverige|Schweden|Suède|Suecia|Svezia|Suécia|Zweden|Szwecja', SG: 'Singapore', SI: 'Slovenia|Slovenija', SK: 'Slovakia|Slovensko', SL: 'Sierra Leone', SN: 'Senegal|Sénégal', SO: 'Somalia', SR: 'Suriname', SS: 'South Sudan', SV: 'El Salvador', SY: 'Syria', TD: 'Chad', TG: 'Togo', TH: 'Thailand', TJ: 'Tajikistan', TM: 'Turkmenistan', TN: 'Tunisia|Tunisie', TO: 'Tonga', TR: 'Turkey|Türkiye|Türkei|Turquie|Turchia', TT: 'Trinidad and Tobago', TW: 'Taiwan', TZ: 'Tanzania', UA: 'Ukraine|Україна|Ucrania|Ucraina|Ucrânia|Oekraïne|Ukraina', UG: 'Uganda', US: 'United States|USA|U.S.A.|US|U.S.|United States of America|Vereinigte Staaten|États-Unis|Estados Unidos|EE. UU.|EE.UU.|Stati Uniti|Verenigde Staten|Stany Zjednoczone', UY: 'Uruguay', UZ: 'Uzbekistan', VA: 'Vatican City', VE: 'Venezuela', VN: 'Vietnam|Viet Nam', WS: 'Samoa', YE: 'Yemen', ZA: 'South Africa|Südafrika', ZM: 'Zambia', ZW: 'Zimbabwe',
};

const codes = once(
  () =>
    new Map(
      Object.entries(names).flatMap(([code, list]) =>
        list.split('|').map((name) => [name.toLowerCase(), code]),
      ),
    ),
);

/**
 * Find the ISO 3166-1 alpha-2 code of a country's name; undefined if it names none.
 * @example countryCode('Deutschland') // 'DE'
 */
export function countryCode(name: string): string | undefined {
  const whole = name.trim().replace(shortened, (sign) => (sign.startsWith('N') ? 'North ' : 'South '));
  return codes().get(whole.toLowerCase());
}

/** "S.Korea", "N. Macedonia" */
const shortened = /^[NS]\. ?(?=\p{Lu}\p{Ll}{2})/u;

/** Tell whether a text is an ISO 3166-1 alpha-2 code, in capitals. */
export function isCountryCode(text: string): boolean {
  return Object.hasOwn(names, text);
}

/** Codes of places that are unlikely in documents. */
const remote =
  ' AI AQ AS AW AX BL BM BQ BV CC CK CW CX EH FK FM FO GF GG GI GL GP GQ GS GU GW HM IM IO JE KI KM KN KP KY MF MH MP MQ MS NC NF NR NU PF PM PN PW RE SB SH SJ SM ST SX SZ TC TF TK TL TV UM VC VG VI VU WF YT ';

/** Tell whether a text is any code of ISO 3166-1 alpha-2, in capitals. */
export function isIsoCountry(text: string): boolean {
  return isCountryCode(text) || (/^[A-Z]{2}$/.test(text) && remote.includes(` ${text} `));
}
