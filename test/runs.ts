/**
 * Say how often a property is tried: as often as given in the long run (`npm run test:long`), a tenth of it in `npm test`.
 */
export const runs = (full: number): number => (process.env['LONG'] ? full : Math.ceil(full / 10));
