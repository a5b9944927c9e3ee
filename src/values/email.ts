/** Match an e-mail address as the schema's `email` format does. */
export const email =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;

declare const emailBrand: unique symbol;
/** An e-mail address that the schema accepts. */
export type Email = string & { readonly [emailBrand]: true };

/** Tell whether the schema accepts this as an e-mail address. */
export function isEmail(text: string): text is Email {
  return email.test(text);
}
