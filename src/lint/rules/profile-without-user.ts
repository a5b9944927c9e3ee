import { networkOf } from '../../values/network.ts';
import { dotForm } from '../../values/pointer.ts';
import type { Rule } from '../rule.ts';
import { addressOf } from '../address-of.ts';

/** An address with nothing after its host. */
const frontPage = /^(?:https?:\/\/)?[^/?#]+[/?#]*$/i;

/** A profile links to the home page of its network, not to a person. */
export const profileWithoutUser: Rule = {
  check: (node) => {
    if (node.field !== 'basics.profiles.url') return undefined;
    const address = addressOf(node);
    const network = frontPage.test(address) && networkOf(address);
    return network
      ? {
          reason: `${dotForm(node.pointer)} links to the home page of ${network}, not to a profile.`,
          hint: 'Write the full address of the profile.',
        }
      : undefined;
  },
};
