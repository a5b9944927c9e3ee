/** Regions, states and provinces that people write after a city: names, and abbreviations in capitals. */
const lists: readonly string[] = [
  'Alabama|AL|Alaska|AK|Arizona|AZ|Arkansas|AR|California|CA|Colorado|CO|Connecticut|CT|Delaware|DE|Florida|FL|Georgia|GA|Hawaii|HI|Idaho|ID|Illinois|IL|Indiana|IN|Iowa|IA|Kansas|KS|Kentucky|KY|Louisiana|LA|Maine|ME|Maryland|MD|Massachusetts|MA|Michigan|MI|Minnesota|MN|Mississippi|MS|Missouri|MO|Montana|MT|Nebraska|NE|Nevada|NV|New Hampshire|NH|New Jersey|NJ|New Mexico|NM|New York|NY|North Carolina|NC|North Dakota|ND|Ohio|OH|Oklahoma|OK|Oregon|OR|Pennsylvania|PA|Rhode Island|RI|South Carolina|SC|South Dakota|SD|Tennessee|TN|Texas|TX|Utah|UT|Vermont|VT|Virginia|VA|Washington|WA|West Virginia|WV|Wisconsin|WI|Wyoming|WY|District of Columbia|DC',
  'Alberta|AB|British Columbia|BC|Manitoba|MB|New Brunswick|NB|NL|Nova Scotia|NS|Ontario|ON|Quebec|Québec|QC|Saskatchewan|SK|Yukon|Nunavut|Alta.|B.C.|Man.|N.B.|N.S.|Nfld.|Ont.|P.E.I.|Que.|Sask.',
  'Ala.|Ariz.|Ark.|Calif.|Colo.|Conn.|D.C.|Fla.|Ga.|Ill.|Ind.|Kans.|Ky.|Mass.|Md.|Mich.|Minn.|Mo.|Mont.|N.C.|N.D.|N.H.|N.J.|N.M.|N.Y.|Neb.|Nebr.|Nev.|Okla.|Ore.|Pa.|Penn.|R.I.|S.C.|S.D.|Tenn.|Tex.|Va.|Vt.|W.Va.|Wash.|Wis.|Wisc.|Wyo.',
  'New South Wales|NSW|Victoria|VIC|Queensland|QLD|South Australia|Western Australia|Tasmania|TAS|Northern Territory|N.S.W.|Vic|Vic.|Qld|Qld.|Tas|Tas.',
  'Andhra Pradesh|Assam|Bihar|Goa|Gujarat|Haryana|Karnataka|Kerala|Madhya Pradesh|Maharashtra|Odisha|Punjab|Rajasthan|Tamil Nadu|Telangana|Uttar Pradesh|West Bengal|Delhi|Chhattisgarh|Himachal Pradesh|Jharkhand|Jammu & Kashmir|Puducherry|Uttarakhand|A.P.|M.P.|T.N.|U.P.|W.B.',
  'Baden-Württemberg|Bayern|Bavaria|Berlin|Brandenburg|Bremen|Hamburg|Hessen|Hesse|Mecklenburg-Vorpommern|Niedersachsen|Lower Saxony|Nordrhein-Westfalen|North Rhine-Westphalia|NRW|Rheinland-Pfalz|Saarland|Sachsen|Saxony|Sachsen-Anhalt|Schleswig-Holstein|Thüringen|Tirol|Salzburg|Oberösterreich|Niederösterreich',
  'Auvergne-Rhône-Alpes|Bourgogne-Franche-Comté|Bretagne|Brittany|Centre-Val de Loire|Corse|Grand Est|Hauts-de-France|Île-de-France|Ile-de-France|Normandie|Normandy|Nouvelle-Aquitaine|Occitanie|Pays de la Loire|Provence-Alpes-Côte d’Azur|Provence',
  'Andalucía|Aragón|Asturias|Cantabria|Cataluña|Catalunya|Galicia|Madrid|Murcia|Navarra|País Vasco|Euskadi|Castilla y León|Castilla-La Mancha|Extremadura|Comunidad Valenciana|Comunitat Valenciana|Canarias|La Rioja|Antioquia|Cundinamarca|Jalisco|Nuevo León|CDMX|Buenos Aires',
  'SP|RJ|MG|RS|PR|SC|BA|PE|CE|DF|GO|ES|AM|PA|MT|MS|RN|PB|AL|SE|PI|MA|TO|RO|São Paulo|Rio de Janeiro|Minas Gerais|Rio Grande do Sul|Paraná|Santa Catarina|Bahia|Pernambuco|Ceará|Lisboa|Porto|Norte|Algarve',
  'Lombardia|Piemonte|Marche|Umbria|Abruzzo|Calabria|Sardegna|Basilicata|Friuli-Venezia Giulia|Trentino-Alto Adige|Veneto|Toscana|Lazio|Campania|Sicilia|Puglia|Emilia-Romagna|Liguria',
  'Noord-Holland|Zuid-Holland|Noord-Brabant|Gelderland|Utrecht|Overijssel|Groningen|Drenthe|Zeeland|Limburg|Friesland|Flanders|Wallonia',
  'Małopolska|Małopolskie|Mazowieckie|Mazowsze|Śląsk|Śląskie|Dolnośląskie|Dolny Śląsk|Wielkopolska|Wielkopolskie|Pomorskie|Łódzkie|Lubelskie|Podkarpackie|Kujawsko-Pomorskie|Zachodniopomorskie|Warmińsko-Mazurskie|Świętokrzyskie|Podlaskie|Lubuskie|Opolskie',
  'Skåne|Stockholms län|Västra Götaland|Zürich|Bern|Vaud|Ticino|Kent|Essex|Surrey|Sussex|West Yorkshire|Yorkshire|North Yorkshire|South Yorkshire|Bedfordshire|Berkshire|Buckinghamshire|Cheshire|Cumbria|Derbyshire|Dorset|East Sussex|Gloucestershire|Herefordshire|Hertfordshire|Leicestershire|Lincolnshire|Merseyside|Northamptonshire|Northumberland|Nottinghamshire|Shropshire|Somerset|Staffordshire|Tyne and Wear|Warwickshire|West Sussex|Wiltshire|Worcestershire|Lancashire|Devon|Cornwall|Norfolk|Suffolk|Cambridgeshire|Oxfordshire|Hampshire|Greater London|West Midlands',
  'Lagos|Lagos State|Gauteng|Western Cape|KwaZulu-Natal|Cebu|Metro Manila|Sindh',
];

const known = new Set(lists.flatMap((list) => list.split('|')));
const lower = new Set([...known].filter((name) => name.length > 3).map((name) => name.toLowerCase()));

/** Of the regions, those that are called as their town is: behind a name they do not tell that it is a town's. */
const towns = new Set(
  'Berlin|Bern|Bremen|Buenos Aires|Cebu|Delhi|Groningen|Hamburg|Lagos|Lisboa|Madrid|Murcia|New York|Porto|Québec|Quebec|Rio de Janeiro|Salzburg|São Paulo|Utrecht|Washington|Zürich'.split(
    '|',
  ),
);

/** Tell whether a region is also a town: "New York". */
export const isTownToo = (region: string): boolean => towns.has(region);

/** Tell whether a text names a region; abbreviations count only in capitals. */
export function isRegion(text: string): boolean {
  return known.has(text) || lower.has(text.toLowerCase());
}
