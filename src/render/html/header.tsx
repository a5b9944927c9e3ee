import { shortUrl } from '../../values/url.ts';
import { wordsOf } from '../../view/prose/plain-text.ts';
import type { Contact as ContactView, Header as HeaderView, Part as PartView } from '../../view/view.ts';
import { Part, setParts } from './chunk.tsx';
import { classList, classOf } from './classes.ts';
import { printedUrl } from './printed-url.ts';
import { setBreakable, setLine } from './prose.tsx';

interface HeaderProps {
  readonly header: HeaderView;
  /** What is between the parts of a place. */
  readonly comma: string;
  /** Whether the contacts are elsewhere. */
  readonly alone?: boolean;
}

/** Set who the person is and how to reach them. */
export function Header({ header, comma, alone }: HeaderProps) {
  const { name, nameField, label, image } = header;
  return (
    <header class={classList('p-contact h-card', image && 'pictured')}>
      <div class="id">
        <h1 class={classList(classOf(nameField))}>
          <bdi>{name}</bdi>
        </h1>
        {label && (
          <p class="label p-job-title">
            <bdi>{label}</bdi>
          </p>
        )}
      </div>
      {image && (
        <img class="u-photo" src={image} alt={name} width={96} height={96} referrerpolicy="no-referrer" />
      )}
      {!alone && <Contacts header={header} comma={comma} />}
    </header>
  );
}

/** Set the ways to reach the person. */
export function Contacts({ header, comma }: HeaderProps) {
  return (
    header.contacts.length > 0 && (
      <address>
        <ul>
          {header.contacts.map((contact) => (
            <li class={kinds[contact.kind]} data-unsaid={contact.unsaid}>
              <Contact contact={contact} comma={comma} />
            </li>
          ))}
        </ul>
      </address>
    )
  );
}

/** The microformat names of groups. */
const kinds: Readonly<Partial<Record<ContactView['kind'], string>>> = {
  place: 'p-adr',
  profile: 'p-profile',
};

function Contact({ contact, comma }: { readonly contact: ContactView; readonly comma: string }) {
  const { kind, parts, url } = contact;
  const apart = kind === 'profile' ? ' ' : comma;
  if (!url) return setParts(parts, apart);
  const text = parts.map(({ words }) => wordsOf(words)).join(apart);
  const short = shortUrl(url);
  // On paper, only the address is shown where it says everything
  const replaces = kind === 'profile' && parts.length > 1 && parts.every((part) => says(short, part));
  const isProfile = kind === 'profile' || kind === 'url';
  return (
    <a
      class={classList(
        ...(isProfile ? ['u-url'] : parts.map(({ field }) => classOf(field))),
        kind === 'phone' && 'nobreak',
      )}
      href={url}
      rel={isProfile ? 'me' : undefined}
      data-url={replaces ? undefined : printedUrl(url, text)}
      data-paper={replaces ? short : undefined}
    >
      {parts.map(({ field, words, value }, at) => [
        at > 0 && apart,
        kind === 'profile' ? (
          <Part part={{ field, words, ...(value !== undefined && { value }) }} />
        ) : typeof words[0] === 'string' ? (
          setBreakable(words[0])
        ) : (
          setLine(words)
        ),
      ])}
    </a>
  );
}

/** Tell whether an address says a name: "linkedin.com/in/ada" says both LinkedIn and ada. */
function says(address: string, { words }: PartView): boolean {
  const name = wordsOf(words).toLowerCase().replace(/^@|\s/g, '');
  return address.toLowerCase().includes(name);
}
