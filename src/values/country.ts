/** Countries by ISO 3166-1 alpha-2 code: English names first, then names that people there write. */
const names: Readonly<Record<string, string>> = {
  AD: 'Andorra', AE: 'United Arab Emirates|UAE|U.A.E.', AF: 'Afghanistan', AG: 'Antigua and Barbuda', AL: 'Albania|Shqipëria', AM: 'Armenia', AO: 'Angola', AR: 'Argentina', AT: 'Austria|Österreich', AU: 'Australia', AZ: 'Azerbaijan', BA: 'Bosnia and Herzegovina|Bosnia', BB: 'Barbados', BD: 'Bangladesh', BE: 'Belgium|Belgique|België|Belgien', BF: 'Burkina Faso', BG: 'Bulgaria', BH: 'Bahrain', BI: 'Burundi', BJ: 'Benin', BN: 'Brunei', BO: 'Bolivia', BR: 'Brazil|Brasil|Brasilien|Brésil', BS: 'Bahamas|The Bahamas', BT: 'Bhutan', BW: 'Botswana', BY: 'Belarus', BZ: 'Belize', CA: 'Canada|Kanada', CD: 'Democratic Republic of the Congo|DR Congo', CF: 'Central African Republic', CG: 'Republic of the Congo', CH: 'Switzerland|Schweiz|Suisse|Svizzera', CI: "Côte d'Ivoire|Ivory Coast", CL: 'Chile', CM: 'Cameroon|Cameroun', CN: 'China|PRC|P.R. China', CO: 'Colombia', CR: 'Costa Rica', CU: 'Cuba', CV: 'Cape Verde|Cabo Verde', CY: 'Cyprus', CZ: 'Czechia|Czech Republic|Česko|Česká republika', DE: 'Germany|Deutschland|Allemagne|Alemania|Alemanha|Germania|Duitsland|Niemcy|Tyskland', DJ: 'Djibouti', DK: 'Denmark|Danmark|Dänemark', DM: 'Dominica', DO: 'Dominican Republic|República Dominicana', DZ: 'Algeria|Algérie', EC: 'Ecuador', EE: 'Estonia|Eesti', EG: 'Egypt', ER: 'Eritrea', ES: 'Spain|España|Spanien|Espagne|Espanha|Spagna|Spanje|Hiszpania', ET: 'Ethiopia', FI: 'Finland|Suomi|Finnland', FJ: 'Fiji', FR: 'France|Frankreich|Francia|França|Frankrijk|Francja|Frankrike', GA: 'Gabon', GB: 'United Kingdom|UK|U.K.|Great Britain|England|Scotland|Wales|Northern Ireland|Royaume-Uni|Reino Unido|Vereinigtes Königreich|Regno Unito|Großbritannien', GD: 'Grenada', GE: 'Georgia', GH: 'Ghana', GM: 'Gambia|The Gambia', GN: 'Guinea', GR: 'Greece|Griechenland', GT: 'Guatemala', GY: 'Guyana', HK: 'Hong Kong', HN: 'Honduras', HR: 'Croatia|Hrvatska', HT: 'Haiti|Haïti', HU: 'Hungary|Magyarország|Ungarn', ID: 'Indonesia', IE: 'Ireland|Éire|Republic of Ireland|Irland', IL: 'Israel', IN: 'India|Bharat|Indien', IQ: 'Iraq', IR: 'Iran', IS: 'Iceland|Ísland', IT: 'Italy|Italia|Italien|Italie|Itália|Italië|Włochy', JM: 'Jamaica', JO: 'Jordan', JP: 'Japan', KE: 'Kenya', KG: 'Kyrgyzstan', KH: 'Cambodia', KR: 'South Korea|Korea|Republic of Korea', KW: 'Kuwait', KZ: 'Kazakhstan', LA: 'Laos', LB: 'Lebanon', LC: 'Saint Lucia', LI: 'Liechtenstein', LK: 'Sri Lanka', LR: 'Liberia', LS: 'Lesotho', LT: 'Lithuania|Lietuva', LU: 'Luxembourg|Luxemburg', LV: 'Latvia|Latvija', LY: 'Libya', MA: 'Morocco|Maroc', MC: 'Monaco', MD: 'Moldova', ME: 'Montenegro', MG: 'Madagascar', MK: 'North Macedonia', ML: 'Mali', MM: 'Myanmar', MN: 'Mongolia', MO: 'Macau', MR: 'Mauritania', MT: 'Malta', MU: 'Mauritius', MV: 'Maldives', MW: 'Malawi', MX: 'Mexico|México|Mexiko', MY: 'Malaysia', MZ: 'Mozambique|Moçambique', NA: 'Namibia', NE: 'Niger', NG: 'Nigeria', NI: 'Nicaragua', NL: 'Netherlands|The Netherlands|Nederland|Niederlande|Pays-Bas|Holland|Países Bajos|Holanda', NO: 'Norway|Norge|Norwegen', NP: 'Nepal', NZ: 'New Zealand|Aotearoa', OM: 'Oman', PA: 'Panama|Panamá', PE: 'Peru|Perú', PG: 'Papua New Guinea', PH: 'Philippines|The Philippines|Pilipinas', PK: 'Pakistan', PL: 'Poland|Polska|Polen|Pologne|Polonia', PR: 'Puerto Rico', PS: 'Palestine', PT: 'Portugal', PY: 'Paraguay', QA: 'Qatar', RO: 'Romania|România', RS: 'Serbia|Srbija', RU: 'Russia|Россия', RW: 'Rwanda', SA: 'Saudi Arabia|KSA', SC: 'Seychelles', SD: 'Sudan', SE: 'Sweden|Sverige|Schweden|Suède|Suecia', SG: 'Singapore', SI: 'Slovenia|Slovenija', SK: 'Slovakia|Slovensko', SL: 'Sierra Leone', SN: 'Senegal|Sénégal', SO: 'Somalia', SR: 'Suriname', SS: 'South Sudan', SV: 'El Salvador', SY: 'Syria', TD: 'Chad', TG: 'Togo', TH: 'Thailand', TJ: 'Tajikistan', TM: 'Turkmenistan', TN: 'Tunisia|Tunisie', TO: 'Tonga', TR: 'Turkey|Türkiye|Türkei', TT: 'Trinidad and Tobago', TW: 'Taiwan', TZ: 'Tanzania', UA: 'Ukraine|Україна', UG: 'Uganda', US: 'United States|USA|U.S.A.|US|U.S.|United States of America|Estados Unidos|États-Unis|Vereinigte Staaten', UY: 'Uruguay', UZ: 'Uzbekistan', VA: 'Vatican City', VE: 'Venezuela', VN: 'Vietnam|Viet Nam', WS: 'Samoa', YE: 'Yemen', ZA: 'South Africa|Südafrika', ZM: 'Zambia', ZW: 'Zimbabwe',
};

const codes = new Map(
  Object.entries(names).flatMap(([code, list]) => list.split('|').map((name) => [name.toLowerCase(), code])),
);

/**
 * Find the ISO 3166-1 alpha-2 code of a country's name; undefined where it names none.
 * @example countryCode('Deutschland') // 'DE'
 */
export function countryCode(name: string): string | undefined {
  return codes.get(name.trim().toLowerCase());
}

/** Tell whether a text is an ISO 3166-1 alpha-2 code, in capitals. */
export function isCountryCode(text: string): boolean {
  return Object.hasOwn(names, text);
}

/** Find the first English name of a country by its code; undefined for no code. */
export function countryName(code: string): string | undefined {
  return Object.hasOwn(names, code) ? (names[code] as string).split('|')[0] : undefined;
}
