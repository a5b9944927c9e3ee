import { isEmail } from '../../values/email.ts';
import { Line } from '../line.tsx';
import { Link } from '../link.tsx';
import { Text } from '../text.tsx';
import { showsImage } from '../shows-image.ts';
import { titleOf } from '../title-of.ts';
import type { ResumeView } from '../read-resume.ts';
import type { SectionProps } from './section-props.ts';

// Links of numbers with spaces or hyphens fail html-validate, and no-break ones in their place would spoil copies
const dialled = /^\+?[\d()./]{3,30}$/;

/** Set who the person is and how to reach them. */
export function Header({ resume, settings }: SectionProps) {
  const { name, label, image, email, phone, url, location, profiles } = resume.basics;
  const { address, city, region, postalCode, country, countryCode } = location;
  const place = [...address.split(/[\r\n]+/), city, region, postalCode, country || countryCode]
    .filter(Boolean)
    .join(settings.comma);
  const visible = settings.photo && showsImage(image);
  const reached = [
    email && <Link class="u-email" url={mailto(email)} text={email} />,
    phone && <Link class="p-tel" url={tel(phone)} text={phone} />,
    url && <Link class="u-url" rel="me" url={url} />,
    place && (
      <span class="p-adr">
        <Text>{place}</Text>
      </span>
    ),
  ].filter(Boolean);
  return (
    <header class="p-contact h-card">
      {visible && (
        <img class="u-photo" src={image} alt={name} width={96} height={96} referrerpolicy="no-referrer" />
      )}
      <h1 class="p-name">
        <Text>{titleOf({ name, label: name ? '' : label }, settings.labels)}</Text>
      </h1>
      {name && label && (
        <p class="label p-job-title">
          <Text>{label}</Text>
        </p>
      )}
      {(reached.length > 0 || profiles.length > 0) && (
        <address>
          <Line class="line" whole parts={reached} />
          <Line class="line" whole parts={profiles.map(setProfile)} />
        </address>
      )}
    </header>
  );
}

function setProfile({ network, username, url }: ResumeView['basics']['profiles'][number]) {
  const link = (text: string) => <Link rel="me" url={url} text={text} />;
  return (
    <>
      {network && username && <Text>{network}</Text>} {link(username || network)}
    </>
  );
}

function mailto(email: string): string {
  // A question mark in the local part would start mail headers
  return isEmail(email) ? `mailto:${email.replace(/[^\w.+@-]/g, encodeURIComponent)}` : '';
}

function tel(phone: string): string {
  const digits = phone.replace(/[^\d+]/g, '');
  return dialled.test(phone) && /\d{3}/.test(digits) ? `tel:${digits}` : '';
}
