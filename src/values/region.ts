/** Regions, states and provinces that people write behind a city: names, and abbreviations in capitals. */
const lists: readonly string[] = [
  'Alabama|AL|Alaska|AK|Arizona|AZ|Arkansas|AR|California|CA|Calif.|Colorado|CO|Connecticut|CT|Delaware|DE|Florida|FL|Georgia|GA|Hawaii|HI|Idaho|ID|Illinois|IL|Indiana|IN|Iowa|IA|Kansas|KS|Kentucky|KY|Louisiana|LA|Maine|ME|Maryland|MD|Massachusetts|MA|Mass.|Michigan|MI|Minnesota|MN|Mississippi|MS|Missouri|MO|Montana|MT|Nebraska|NE|Nevada|NV|New Hampshire|NH|New Jersey|NJ|New Mexico|NM|New York|NY|N.Y.|North Carolina|NC|N.C.|North Dakota|ND|Ohio|OH|Oklahoma|OK|Oregon|OR|Pennsylvania|PA|Rhode Island|RI|South Carolina|SC|South Dakota|SD|Tennessee|TN|Texas|TX|Utah|UT|Vermont|VT|Virginia|VA|Washington|WA|West Virginia|WV|Wisconsin|WI|Wyoming|WY|District of Columbia|DC|D.C.',
  'Alberta|AB|British Columbia|BC|B.C.|Manitoba|MB|New Brunswick|NB|Newfoundland and Labrador|NL|Nova Scotia|NS|Ontario|ON|Prince Edward Island|PEI|Quebec|Québec|QC|Saskatchewan|SK|Yukon|Nunavut|Northwest Territories',
  'New South Wales|NSW|Victoria|VIC|Vic|Queensland|QLD|Qld|South Australia|Western Australia|Tasmania|TAS|Tas|ACT|Northern Territory',
  'Andhra Pradesh|Arunachal Pradesh|Assam|Bihar|Chhattisgarh|Goa|Gujarat|Haryana|Himachal Pradesh|Jharkhand|Karnataka|Kerala|Madhya Pradesh|Maharashtra|Manipur|Odisha|Punjab|Rajasthan|Tamil Nadu|Telangana|Uttar Pradesh|Uttarakhand|West Bengal|Delhi',
  'Baden-Württemberg|Bayern|Bavaria|Berlin|Brandenburg|Bremen|Hamburg|Hessen|Hesse|Mecklenburg-Vorpommern|Niedersachsen|Lower Saxony|Nordrhein-Westfalen|North Rhine-Westphalia|NRW|Rheinland-Pfalz|Saarland|Sachsen|Saxony|Sachsen-Anhalt|Schleswig-Holstein|Thüringen|Tirol|Steiermark|Kärnten|Salzburg|Vorarlberg|Burgenland|Oberösterreich|Niederösterreich',
  'Auvergne-Rhône-Alpes|Bourgogne-Franche-Comté|Bretagne|Brittany|Centre-Val de Loire|Corse|Grand Est|Hauts-de-France|Île-de-France|Ile-de-France|Normandie|Normandy|Nouvelle-Aquitaine|Occitanie|Pays de la Loire|Provence-Alpes-Côte d’Azur|Provence',
  'Andalucía|Andalusia|Aragón|Asturias|Canarias|Cantabria|Castilla y León|Cataluña|Catalunya|Catalonia|Extremadura|Galicia|Madrid|Murcia|Navarra|País Vasco|Euskadi|Comunidad Valenciana|La Rioja|Jalisco|Nuevo León|CDMX|Buenos Aires|Antioquia|Cundinamarca',
  'SP|RJ|MG|RS|PR|SC|BA|PE|CE|DF|GO|ES|São Paulo|Rio de Janeiro|Minas Gerais|Rio Grande do Sul|Paraná|Santa Catarina|Bahia|Pernambuco|Ceará|Lisboa|Porto|Norte|Algarve',
  'Lombardia|Lombardy|Piemonte|Piedmont|Veneto|Toscana|Tuscany|Lazio|Campania|Sicilia|Sicily|Puglia|Emilia-Romagna|Liguria|Sardegna|Umbria|Marche|Friuli-Venezia Giulia|Trentino-Alto Adige|Calabria',
  'Noord-Holland|North Holland|Zuid-Holland|South Holland|Utrecht|Noord-Brabant|Gelderland|Limburg|Overijssel|Groningen|Friesland|Drenthe|Flevoland|Zeeland|Antwerpen|Flanders|Wallonia|Vlaanderen',
  'Małopolska|Mazowieckie|Mazowsze|Śląsk|Śląskie|Silesia|Dolnośląskie|Wielkopolska|Wielkopolskie|Pomorskie|Łódzkie|Podlaskie|Lubelskie|Małopolskie|Podkarpackie',
  'Skåne|Stockholm|Västra Götaland|Uppland|Östergötland|Zürich|Bern|Vaud|Genève|Ticino|Kent|Essex|Surrey|Sussex|West Sussex|East Sussex|Yorkshire|West Yorkshire|North Yorkshire|South Yorkshire|Lancashire|Cheshire|Devon|Cornwall|Dorset|Somerset|Norfolk|Suffolk|Cambridgeshire|Oxfordshire|Hampshire|Hertfordshire|Merseyside|Greater Manchester|Greater London|West Midlands|Midlands|Derbyshire|Nottinghamshire|Leicestershire|Lincolnshire|Northumberland|Cumbria|Durham|Shropshire|Wiltshire|Gloucestershire|Bedfordshire|Berkshire|Buckinghamshire|Staffordshire|Warwickshire|Worcestershire|Fife|Highland|Gwynedd|Powys|Co. Cork|Co. Dublin|Co. Galway|County Cork|County Dublin|Leinster|Munster|Connacht|Ulster|Co. Kerry|Co. Mayo|Co. Clare',
  'Lagos|Lagos State|Ogun|Oyo|Kano|Rivers|FCT|Gauteng|Western Cape|KwaZulu-Natal|Eastern Cape|Cebu|Metro Manila|Laguna|Cavite|Davao|Selangor|Penang|Johor|Kansai|Kanto|Hokkaido|Auckland|Canterbury|Otago|Wellington|Waikato|Ontario|Nairobi|Greater Accra|Ashanti|Bavaria|Illinois|Midwest|Punjab|Sindh|Dhaka',
];

const known = new Set(lists.flatMap((list) => list.split('|')));
const lower = new Set([...known].filter((name) => name.length > 3).map((name) => name.toLowerCase()));

/** Tell whether a text names a region; abbreviations count only in capitals. */
export function isRegion(text: string): boolean {
  return known.has(text) || lower.has(text.toLowerCase());
}
