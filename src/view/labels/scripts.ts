/** Match the languages and scripts that are written from right to left, by their BCP 47 subtag. */
export const rightToLeft = /^(?:ar|arab|ckb|dv|fa|he|hebr|ks|ps|sd|ug|ur|yi)$/;

/** Match the languages, besides those, whose script has no capitals. */
export const withoutCapitals = /^(?:bn|gu|hi|ja|ka|kn|ko|ml|mr|pa|ta|te|th|zh)$/;
