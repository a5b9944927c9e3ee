import { expect, it } from 'vitest';
import { networkNamed, networkOf } from '../../src/values/network.ts';

it.each([
  ['https://www.linkedin.com/in/ann', 'LinkedIn'],
  ['linkedin.com/in/ann', 'LinkedIn'],
  ['HTTPS://DE.LinkedIn.com', 'LinkedIn'],
  ['https://x.com/ann', 'X'],
  ['https://netflix.com', undefined],
  ['https://scholar.google.com/ann', 'Google Scholar'],
  ['https://google.com', undefined],
  ['git+ssh://github.com:22/ann', 'GitHub'],
  ['github.com?tab=x', 'GitHub'],
  ['github.com#ann', 'GitHub'],
  ['https://ann.example/github.com', undefined],
  ['https://github.com.example', undefined],
  ['com', undefined],
  ['//github.com', undefined],
  ['', undefined],
])('%s is of %s', (address, network) => expect(networkOf(address)).toBe(network));

it.each([
  [' linkedin ', 'LinkedIn'],
  ['STACK OVERFLOW', 'Stack Overflow'],
  ['linked', undefined],
  ['', undefined],
])('%j names %s', (text, network) => expect(networkNamed(text)).toBe(network));

it.each([
  'linkedin.com',
  'github.com',
  'gitlab.com',
  'twitter.com',
  'x.com',
  'facebook.com',
  'instagram.com',
  'youtube.com',
  'medium.com',
  'dev.to',
  'stackoverflow.com',
  'behance.net',
  'dribbble.com',
  'soundcloud.com',
  'xing.com',
  'researchgate.net',
  'orcid.org',
  'scholar.google.com',
  'kaggle.com',
  'bsky.app',
  'tiktok.com',
  'vimeo.com',
  't.me',
])('%s is a network that its name finds again', (host) => {
  const network = networkOf(`https://${host}/ann`);
  expect(network).toMatch(/\w/);
  expect(networkNamed(network as string)).toBe(network);
});
