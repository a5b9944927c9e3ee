import { isEmail } from '../values/email.ts';
import { networkNamed } from '../values/network.ts';
import { isUrl, shortUrl, type Url } from '../values/url.ts';
import type { ViewSettings } from './options/view-settings.ts';
import { chunk, part, present } from './parts.ts';
import { place } from './place.ts';
import type { ResumeView } from './read/read-resume.ts';
import { showsImage } from './shows-image.ts';
import type { Contact, Header, Part } from './view.ts';

type Basics = ResumeView['basics'];

/** Show who the person is and how to reach them. */
export function header({ basics }: ResumeView, settings: ViewSettings): Header {
  const { name, label, image, email, phone, url, location, profiles } = basics;
  const where = place(location, settings);
  return {
    name: name || label || settings.labels.resume,
    nameField: name ? 'name' : label ? 'label' : '',
    label: name ? label : '',
    image: settings.photo && showsImage(image) ? image : '',
    contacts: present([
      contact('email', part('email', email), mailto(email)),
      contact('phone', part('phone', phone), tel(phone)),
      isUrl(url)
        ? { kind: 'url', parts: [{ field: 'url', words: [shortUrl(url)] }], url }
        : contact('url', part('url', url)),
      where && { kind: 'place', ...where },
      ...profiles.map(profile),
    ]),
  };
}

function contact(kind: Contact['kind'], words: Part | undefined, url?: Url): Contact | undefined {
  return words && { kind, parts: [words], ...(url && { url }) };
}

/** A profile: the network spelled as it spells itself, and the name there. */
function profile({ network, username, url }: Basics['profiles'][number]): Contact | undefined {
  const spelled = networkNamed(network) ?? network;
  const named: Part | undefined = network
    ? { field: 'network', words: [spelled], ...(spelled !== network && { value: network }) }
    : undefined;
  const all = chunk(named, part('username', username));
  if (isUrl(url))
    return { kind: 'profile', parts: all?.parts ?? [{ field: 'url', words: [shortUrl(url)] }], url };
  const whole = chunk(...(all?.parts ?? []), part('url', url));
  return whole && { kind: 'profile', ...whole };
}

function mailto(email: string): Url | undefined {
  // A question mark in the local part would start mail headers
  const address = isEmail(email) ? `mailto:${email.replace(/[^\w.+@-]/g, encodeURIComponent)}` : '';
  return isUrl(address) ? address : undefined;
}

/** What can be dialled: digits and the signs that people set between them. */
const dialled = /^\+?[\d\s()./\u00A0-]{3,30}$/;

function tel(phone: string): Url | undefined {
  // In "+44 (0)20", the nought in brackets is for those who leave the rest out
  const bare = phone.trim().startsWith('+') ? phone.replace(/\(0\)/g, '') : phone;
  const address = `tel:${bare.replace(/[^\d+]/g, '')}`;
  const digits = address.match(/\d/g)?.length ?? 0;
  return dialled.test(phone.trim()) && digits >= 3 && isUrl(address) ? address : undefined;
}
