/** The words that may stand beside a year in a date: month names and their short forms, normalised. */
export const monthNames: ReadonlySet<string> = new Set(
  [
    'january february march april may june july august september october november december',
    'jan feb mar apr jun jul aug sep sept oct nov dec',
    'januar februar märz mai juni juli oktober dezember okt dez',
    'janvier février mars avril juin juillet août septembre octobre novembre décembre',
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    'gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre',
    'janeiro fevereiro março maio junho julho setembro outubro novembro dezembro',
    'januari februari maart mei augustus',
  ].flatMap((names) => names.split(' ')),
);
