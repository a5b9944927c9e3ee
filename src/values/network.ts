/** Hosts of networks that people have profiles on, and how JSON Resume's users write their names. */
const networks: Readonly<Record<string, string>> = {
  'linkedin.com': 'LinkedIn', 'github.com': 'GitHub', 'gitlab.com': 'GitLab', 'bitbucket.org': 'Bitbucket', 'codeberg.org': 'Codeberg', 'twitter.com': 'Twitter', 'x.com': 'X', 'facebook.com': 'Facebook', 'instagram.com': 'Instagram', 'youtube.com': 'YouTube', 'medium.com': 'Medium', 'dev.to': 'DEV', 'stackoverflow.com': 'Stack Overflow', 'stackexchange.com': 'Stack Exchange', 'behance.net': 'Behance', 'dribbble.com': 'Dribbble', 'soundcloud.com': 'SoundCloud', 'xing.com': 'XING', 'researchgate.net': 'ResearchGate', 'orcid.org': 'ORCID', 'scholar.google.com': 'Google Scholar', 'kaggle.com': 'Kaggle', 'leetcode.com': 'LeetCode', 'hackerrank.com': 'HackerRank', 'codepen.io': 'CodePen', 'npmjs.com': 'npm', 'mastodon.social': 'Mastodon', 'bsky.app': 'Bluesky', 'threads.net': 'Threads', 'tiktok.com': 'TikTok', 'pinterest.com': 'Pinterest', 'vimeo.com': 'Vimeo', 'flickr.com': 'Flickr', 'goodreads.com': 'Goodreads', 'telegram.me': 'Telegram', 't.me': 'Telegram', 'skype.com': 'Skype', 'wa.me': 'WhatsApp', 'tumblr.com': 'Tumblr', 'reddit.com': 'Reddit', 'quora.com': 'Quora', 'angel.co': 'AngelList', 'wellfound.com': 'Wellfound', 'substack.com': 'Substack', 'bandcamp.com': 'Bandcamp', 'academia.edu': 'Academia.edu', 'keybase.io': 'Keybase', 'hackerone.com': 'HackerOne', 'imdb.com': 'IMDb', 'artstation.com': 'ArtStation', 'twitch.tv': 'Twitch', 'observablehq.com': 'Observable', 'ravelry.com': 'Ravelry', 'muckrack.com': 'Muck Rack', 'proz.com': 'ProZ',
};

const byName = new Map(Object.values(networks).map((name) => [name.toLowerCase(), name]));

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
  return byName.get(name.trim().toLowerCase());
}
