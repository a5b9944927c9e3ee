/** Hosts of networks that people have profiles on, and how JSON Resume's users write their names. */
const networks: Readonly<Record<string, string>> = {
  'linkedin.com': 'LinkedIn', 'github.com': 'GitHub', 'gitlab.com': 'GitLab', 'twitter.com': 'Twitter', 'x.com': 'X', 'facebook.com': 'Facebook', 'instagram.com': 'Instagram', 'youtube.com': 'YouTube', 'medium.com': 'Medium', 'dev.to': 'DEV', 'stackoverflow.com': 'Stack Overflow', 'behance.net': 'Behance', 'dribbble.com': 'Dribbble', 'soundcloud.com': 'SoundCloud', 'xing.com': 'XING', 'researchgate.net': 'ResearchGate', 'orcid.org': 'ORCID', 'scholar.google.com': 'Google Scholar', 'kaggle.com': 'Kaggle', 'bsky.app': 'Bluesky', 'tiktok.com': 'TikTok', 'vimeo.com': 'Vimeo', 't.me': 'Telegram', 'vk.com': 'VK', 'indeed.com': 'Indeed', 'bitbucket.org': 'Bitbucket', 'npmjs.com': 'npm', 'hackerrank.com': 'HackerRank', 'leetcode.com': 'LeetCode', 'codepen.io': 'CodePen', 'pinterest.com': 'Pinterest', 'codewars.com': 'Codewars', 'toptal.com': 'Toptal', 'mastodon.social': 'Mastodon',
};

/** "Linked In", "Stackoverflow", "dev.to" */
const squeezed = (name: string) => name.toLowerCase().replace(/[\s-]/g, '');
const byName = new Map(Object.values(networks).map((name) => [squeezed(name), name]));

/** The names of all networks that are known. */
export const networkNames: readonly string[] = Object.values(networks);

/** Find the network that an address belongs to: its host, or the host's parent. */
export function networkOf(address: string): string | undefined {
  const host = /^(?:[a-z][a-z0-9+.-]*:\/\/)?([^/?#:]+)/i.exec(address)?.[1]?.toLowerCase() ?? '';
  const labels = host.split('.');
  for (let from = 0; from < labels.length - 1; from++) {
    const network = networks[labels.slice(from).join('.')];
    if (network) return network;
  }
  return undefined;
}

/** Find a network by the name that people write ("linkedin"). */
export function networkNamed(name: string): string | undefined {
  return byName.get(squeezed(name));
}
