import type { BasicsMapping } from './mapping.ts';

/** Where JSON Resume's basics come from. */
export const basics = {
  name: { from: 'name', expected: 'name' },
  label: { from: 'label' },
  image: { unmapped: 'a text shows no picture' },
  email: { from: 'email' },
  phone: { from: 'phone' },
  url: { from: 'url' },
  summary: { join: 'paragraph', with: '\n' },
  location: {
    fields: {
      address: { join: 'address', with: '\n' },
      postalCode: { from: 'postalCode' },
      city: { from: 'city' },
      countryCode: { from: 'country' },
      region: { from: 'region' },
    },
  },
  profiles: {
    entries: { network: { from: 'network' }, username: { from: 'username' }, url: { from: 'url' } },
  },
} as const satisfies BasicsMapping;
